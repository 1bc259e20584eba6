import { accepted, type Result, refused } from '#shared/result.ts';
import type { Who } from '../access/who.ts';
import type { Context } from '../trpc.ts';
import type { ChannelName } from './outgoing.ts';
import { findPersonAddress, findTarget } from './target-store.ts';
import { trialMessage } from './trial-message.ts';

/** What came back: a short sentence, never what the other side wrote. */
export type Tried = {
  readonly outcome: 'sent' | 'again' | 'never';
  readonly answer: string;
  readonly tookFor: number;
};

type Parts = Pick<Context, 'access' | 'channels' | 'database' | 'ports'> & { readonly who: Who };

const patience = 20_000;

const gone = refused({
  kind: 'no such connection' as const,
  sentence: 'There is no such connection here any more, so nothing was sent. Reload the list.',
});

/**
 * One marked message, sent at once by the channel real ones go by, with its checks of where it may go; without a connection, a
 * mail to whoever asks. It is written down nowhere and never tried again.
 */
export async function tryConnection(
  { access, channels, database: { pool }, ports, who }: Parts,
  connection: string | null,
): Promise<Result<Tried, typeof gone.reason>> {
  const tester = await findPersonAddress(pool, who.workspace, who.person);
  const target = connection === null ? null : await findTarget(pool, who.workspace, connection);
  if (tester === null || (connection !== null && target === null)) return gone;
  const channel: ChannelName = target?.channel ?? 'mail';
  const at = ports.now();
  const message = trialMessage({
    ...{ id: crypto.randomUUID(), at, tester: { id: who.person, name: tester.name } },
    ...{ to: target === null ? tester : null, target },
    publicUrl: access.publicUrl().href.replace(/\/$/, ''),
    signal: AbortSignal.timeout(patience),
  });
  const { kind, answer } = await channels[channel].send(message);
  return accepted({ outcome: kind, answer, tookFor: ports.now() - at });
}
