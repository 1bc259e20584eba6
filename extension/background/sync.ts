import { drain } from './drain.ts';
import { pullFeed } from './feed.ts';
import type { Failure } from './server.ts';
import { endSession, findSession } from './session.ts';
import { pullSetup } from './setup.ts';
import type { Tools } from './worker-tools.ts';

/** Out with what waits, in with what is new. Never throws on what the world does: a try that failed is made again. */
export async function sync(tools: Tools, { isHurried = false, withSetup = true } = {}): Promise<boolean> {
  const session = await findSession(tools);
  if (session === null) return false;
  await drain(tools, isHurried);
  const fed = await pullFeed(tools);
  if (!fed.ok) return fail(fed.reason);
  const known = withSetup ? await pullSetup(tools) : fed;
  return known.ok ? true : fail(known.reason);

  async function fail(reason: Failure): Promise<boolean> {
    if (reason.kind === 'session-over' && session !== null) await endSession(tools, session, reason.sentence);
    if (reason.kind === 'refused') tools.log('The server would not say what is new.', reason);
    return false;
  }
}
