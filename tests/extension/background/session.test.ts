import { describe, expect, it } from 'vitest';
import { ask } from '#extension/background/ask.ts';
import { goOnPairing, startPairing } from '#extension/background/pairing.ts';
import { readServerAddress } from '#extension/background/server-address.ts';
import { disconnect, findSession } from '#extension/background/session.ts';
import { connect, json, later, newGround, result, wake } from './world.ts';

const offer = {
  ...{ device_code: 'secret', user_code: 'ABCD-EFGH', verification_uri: 'https://baton.example/pair' },
  ...{ verification_uri_complete: 'https://baton.example/pair?code=ABCD-EFGH', expires_in: 600, interval: 5 },
};
const refusal = (error: string) => json({ error, error_description: `Because of ${error}.` }, 400);

/** Answers the polls with what stands in the list, one after the other. */
function pairingGround(answers: readonly (() => Response)[]) {
  let polls = 0;
  const ground = newGround(({ path }) => {
    if (path === '/device/code') return json(offer);
    if (path === '/trpc/access.me') return result({ person: 'rita', name: 'Rita', company: 'Acme' });
    polls += 1;
    return (answers[polls - 1] ?? (() => refusal('authorization_pending')))();
  });
  return { ground, polls: () => polls };
}

describe('the address of a server', () => {
  it.each([
    ['baton.example', 'https://baton.example'],
    [' https://baton.example/desk?x=1 ', 'https://baton.example'],
    ['https://baton.example:8443', 'https://baton.example:8443'],
    ['http://127.0.0.1:7710', 'http://127.0.0.1:7710'],
    ['http://localhost:7710', 'http://localhost:7710'],
  ])('%s is %s', (typed, origin) => {
    expect(readServerAddress(typed)).toEqual({ ok: true, value: origin });
  });

  it.each([
    '',
    'http://baton.example',
    'http://192.168.1.4',
    'ftp://baton.example',
    'javascript:alert(1)',
    'https://a:b@baton.example',
    'https://',
  ])('a token is never sent to %j', (typed) => {
    expect(readServerAddress(typed).ok).toBe(false);
  });
});

describe('pairing', () => {
  it('shows the code, asks no more often than it may, and is done when it is approved', async () => {
    const { ground, polls } = pairingGround([
      () => refusal('authorization_pending'),
      () => json({ access_token: 'a-token', token_type: 'Bearer' }),
    ]);
    expect(await startPairing(wake(ground), 'baton.example')).toMatchObject({
      step: 'code',
      code: 'ABCD-EFGH',
    });
    await goOnPairing(wake(ground));
    expect(polls()).toBe(0);
    later(ground, 5_000);
    expect(await goOnPairing(wake(ground))).toMatchObject({ step: 'code' });
    await goOnPairing(wake(ground));
    expect(polls()).toBe(1);
    later(ground, 5_000);
    expect(await goOnPairing(wake(ground))).toEqual({ step: 'done' });
    expect(await findSession(ground)).toMatchObject({
      server: 'https://baton.example',
      token: 'a-token',
      me: 'rita',
    });
  });

  it('waits longer when the server says so', async () => {
    const { ground, polls } = pairingGround([() => refusal('slow_down')]);
    await startPairing(wake(ground), 'baton.example');
    later(ground, 5_000);
    await goOnPairing(wake(ground));
    later(ground, 9_999);
    await goOnPairing(wake(ground));
    expect(polls()).toBe(1);
  });

  it.each(['access_denied', 'expired_token', 'invalid_grant'])('says why it ended: %s', async (error) => {
    const { ground } = pairingGround([() => refusal(error)]);
    await startPairing(wake(ground), 'baton.example');
    later(ground, 5_000);
    expect(await goOnPairing(wake(ground))).toEqual({ step: 'failed', sentence: `Because of ${error}.` });
  });

  it('ends with the code', async () => {
    const { ground } = pairingGround([]);
    await startPairing(wake(ground), 'baton.example');
    later(ground, 600_000);
    expect(await goOnPairing(wake(ground))).toMatchObject({ step: 'failed' });
  });

  it('goes nowhere when the page to approve is of another origin, or what answers is not Baton', async () => {
    const elsewhere = newGround(() =>
      json({ ...offer, verification_uri_complete: 'https://evil.example/pair' }),
    );
    expect(await startPairing(wake(elsewhere), 'baton.example')).toMatchObject({ step: 'failed' });
    const garbage = newGround(() => new Response('<h1>Hello</h1>'));
    expect(await startPairing(wake(garbage), 'baton.example')).toMatchObject({ step: 'failed' });
  });
});

describe('the session', () => {
  it('is forgotten here at once, and revoked at the server', async () => {
    const asked: string[] = [];
    const ground = newGround(({ path }) => {
      asked.push(path);
      return result(null);
    });
    await connect(ground);
    await disconnect(wake(ground));
    expect(await findSession(ground)).toBeNull();
    expect(asked).toEqual(['/trpc/access.signOut']);
  });

  it.each(['access.signOut', 'handoffs.execute', 'people.save', 'toString', '__proto__', 'constructor'])(
    'a page can’t have %s passed on',
    async (path) => {
      const ground = newGround(() => {
        throw new Error('This was asked of the server.');
      });
      await connect(ground);
      expect(await ask(wake(ground), path, {})).toMatchObject({ outcome: 'not-allowed' });
    },
  );
});
