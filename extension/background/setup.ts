import { accepted, type Result } from '#shared/result.ts';
import type { Policy } from '#shared/seams/policy.ts';
import { readPolicy } from '#shared/seams/read-policy.ts';
import type { DeviceSetup } from '../worker-door.ts';
import { findKept, keep } from './database.ts';
import { answerOf, clientFor, type Failure } from './server.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

/** What the workspace looks like, kept here so that a page is guarded and a form is filled in without a network. */
export const pullSetup = (tools: Tools): Promise<Result<boolean, Failure>> =>
  tools.alone('setup', async () => {
    const session = await findSession(tools);
    if (session === null) return accepted(false);
    const database = await tools.database();
    const known = await findKept(database, 'setup');
    const answer = await answerOf(
      clientFor(session, tools).setup.read.query({ version: known?.version ?? null }),
    );
    if (!answer.ok) return answer;
    await keep(database, 'heardAt', tools.now());
    if (answer.value.kind === 'unchanged') return accepted(false);
    const { version, directory, seams, templates, policy } = answer.value as unknown as DeviceSetup;
    const read = readPolicy(policy);
    if (!read.ok) {
      tools.log('The rules of the workspace can’t be read; the ones known before stay.', read.reason);
      return accepted(false);
    }
    const rules: Policy = read.value;
    await keep(database, 'setup', { version, directory, seams, templates, policy: rules });
    tools.say('setup');
    return accepted(true);
  });
