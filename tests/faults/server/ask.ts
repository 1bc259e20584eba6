import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '#server/handoffs/answer.ts';
import type { Command } from '#shared/handoffs/commands.ts';

/** Where servers answer just now: a fault may change it while somebody asks. */
export type Addresses = () => readonly string[];

/** One try, as an extension makes it. Null when no answer came, or none that settles anything. */
export async function execute(
  address: string,
  token: string,
  { by: _, ...said }: Command,
  within: number,
): Promise<Answer | null> {
  try {
    const response = await fetch(`${address}/trpc/handoffs.execute`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(said),
      signal: AbortSignal.timeout(within),
    });
    const body = (await response.json()) as { readonly result?: { readonly data: Answer } };
    if (response.ok && body.result !== undefined) return body.result.data;
    if (response.status >= 500) return null;
  } catch {
    return null;
  }
  throw new Error(`A server of this test turned ${said.type} away at the door.`);
}

export type Patience = { readonly within?: number; readonly most?: number };

/** Asks again with the same command id until an answer comes; null when patience ends first. */
export async function executeUntilAnswered(
  addresses: Addresses,
  token: string,
  command: Command,
  { within = 5_000, most = 90_000 }: Patience = {},
): Promise<Answer | null> {
  const until = performance.now() + most;
  for (let tries = 0; performance.now() < until; tries += 1) {
    const known = addresses();
    const address = known[tries % known.length];
    const answer = address === undefined ? null : await execute(address, token, command, within);
    if (answer !== null) return answer;
    await pause(20 + Math.random() * 60);
  }
  return null;
}
