import { z } from 'zod';
import { instant } from '#shared/time/instant.ts';
import { type PairingState, pairingItem, readItem, removeItem, writeItem } from '../storage.ts';
import type { Pairing } from '../worker-door.ts';
import { originPattern, readServerAddress } from './server-address.ts';
import { beginSession, findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

const grant = 'urn:ietf:params:oauth:grant-type:device_code';
const longest = 15_000;

const Offer = z.object({
  device_code: z.string().max(500),
  user_code: z.string().max(40),
  verification_uri: z.string().max(500),
  verification_uri_complete: z.url().max(600),
  expires_in: z.number().positive().max(86_400),
  interval: z.number().positive().max(600),
});
const Collected = z.object({ access_token: z.string().min(1).max(500) });
const Refusal = z.object({ error: z.string(), error_description: z.string().optional() });

const notThere =
  'Nobody answered at that address, so nothing is connected yet. Check it, or ask whoever runs Baton, and try again.';

const failed = (sentence: string): Pairing => ({ step: 'failed', sentence });

/** RFC 8628, from the extension's side: ask for a code, show it, and ask until somebody has approved it. */
export async function startPairing(tools: Tools, typed: string): Promise<Pairing> {
  const address = readServerAddress(typed);
  if (!address.ok) return failed(address.reason);
  const server = address.value;
  if (!(await tools.mayReach(originPattern(server)))) {
    return failed('The browser does not let Baton reach that address. Press Connect again and allow it.');
  }
  const answer = await post(tools, `${server}/device/code`, {});
  if (answer === null) return failed(notThere);
  const offer = Offer.safeParse(answer);
  if (!offer.success)
    return failed(readRefusal(answer) ?? 'What answered there is not Baton. Check the address.');
  const now = tools.now();
  const page = new URL(offer.data.verification_uri_complete);
  if (page.origin !== server) {
    return failed(`That Baton says it is at ${page.origin}. Connect to that address instead.`);
  }
  const state: PairingState = {
    ...{ server, deviceCode: offer.data.device_code, code: offer.data.user_code, page: page.href },
    ...{ expiresAt: now + offer.data.expires_in * 1000, interval: offer.data.interval * 1000 },
    ...{ nextPollAt: now + offer.data.interval * 1000, failed: null },
  };
  await writeItem(tools.areas, pairingItem, state);
  return shownAs(state);
}

/** As often as it is called: the server is asked when its interval is over, and not before. */
export const goOnPairing = (tools: Tools): Promise<Pairing> =>
  tools.alone('pairing', async () => {
    const state = await readItem(tools.areas, pairingItem);
    if (state === null) return { step: (await findSession(tools)) === null ? 'none' : 'done' };
    if (state.failed !== null) return failed(state.failed);
    const now = tools.now();
    if (now >= state.expiresAt)
      return giveUp(tools, state, 'The code is too old now. Start again for a new one.');
    if (now < state.nextPollAt) return shownAs(state);
    return poll(tools, state);
  });

async function poll(tools: Tools, state: PairingState): Promise<Pairing> {
  await writeItem(tools.areas, pairingItem, { ...state, nextPollAt: tools.now() + state.interval });
  const body = { grant_type: grant, device_code: state.deviceCode };
  const answer = await post(tools, `${state.server}/device/token`, body);
  const token = Collected.safeParse(answer);
  if (token.success) {
    const session = await beginSession(tools, state.server, token.data.access_token);
    return session === null
      ? giveUp(tools, state, 'Baton approved this browser and then could not be reached. Connect again.')
      : { step: 'done' };
  }
  const refusal = Refusal.safeParse(answer);
  const error = refusal.success ? refusal.data.error : 'authorization_pending';
  if (error === 'authorization_pending') return shownAs(state);
  if (error === 'slow_down') {
    const interval = state.interval + 5_000;
    await writeItem(tools.areas, pairingItem, { ...state, interval, nextPollAt: tools.now() + interval });
    return shownAs(state);
  }
  return giveUp(tools, state, readRefusal(answer) ?? 'The code was not taken. Start again for a new one.');
}

async function giveUp(tools: Tools, state: PairingState, sentence: string): Promise<Pairing> {
  await writeItem(tools.areas, pairingItem, { ...state, failed: sentence });
  return failed(sentence);
}

export const cancelPairing = ({ areas }: Tools): Promise<void> => removeItem(areas, pairingItem);

const shownAs = ({ code, page, expiresAt }: PairingState): Pairing => ({
  ...{ step: 'code', code, page, expiresAt: instant(expiresAt) },
});

function readRefusal(answer: unknown): string | null {
  const read = Refusal.safeParse(answer);
  return read.success ? (read.data.error_description ?? null) : null;
}

/** Null: nobody there, or nothing that can be read. */
async function post({ fetch }: Tools, url: string, body: Record<string, string>): Promise<unknown> {
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', credentials: 'omit', redirect: 'error', cache: 'no-store' },
      ...{ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      signal: AbortSignal.timeout(longest),
    });
    return await response.json();
  } catch {
    return null;
  }
}
