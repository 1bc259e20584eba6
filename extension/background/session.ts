import { z } from 'zod';
import {
  endedItem,
  pairingItem,
  readItem,
  removeItem,
  type Session,
  sessionItem,
  writeItem,
} from '../storage.ts';
import { answerOf, clientFor } from './server.ts';
import type { Tools } from './worker-tools.ts';

export const findSession = ({ areas }: Pick<Tools, 'areas'>): Promise<Session | null> =>
  readItem(areas, sessionItem);

/** The session was ended somewhere else: said to the person, and nothing that waits is lost. */
export async function endSession(tools: Tools, ended: Session, sentence: string): Promise<void> {
  const current = await findSession(tools);
  if (current?.token !== ended.token) return;
  await writeItem(tools.areas, endedItem, sentence);
  await removeItem(tools.areas, sessionItem);
  tools.log('The session is over.', { sentence });
  tools.say('session');
}

const Me = z.object({ person: z.string(), name: z.string(), company: z.string() });

/** With a token in the hand: learns whose it is, and stores it. Null: the server can't say just now. */
export async function beginSession(tools: Tools, server: string, token: string): Promise<Session | null> {
  const answer = await answerOf(clientFor({ server, token }, tools).access.me.query());
  const me = answer.ok ? Me.safeParse(answer.value) : null;
  if (!me?.success) return null;
  const session = { server, token, me: me.data.person, name: me.data.name, company: me.data.company };
  await forgetOthers(tools, session);
  await writeItem(tools.areas, sessionItem, session);
  await removeItem(tools.areas, endedItem);
  await removeItem(tools.areas, pairingItem);
  tools.say('session');
  return session;
}

/** What was kept for somebody else, or of another server, is not this person's to see. Their own words stay theirs. */
async function forgetOthers(tools: Tools, { server, me }: Session): Promise<void> {
  const database = await tools.database();
  const owner = await database.get('kept', 'owner');
  const isSame = typeof owner === 'object' && 'server' in owner && owner.server === server && owner.me === me;
  if (isSame) return;
  const transaction = database.transaction(['handoffs', 'notices', 'kept'], 'readwrite');
  await Promise.all([
    transaction.objectStore('handoffs').clear(),
    transaction.objectStore('notices').clear(),
    transaction.objectStore('kept').clear(),
    transaction.objectStore('kept').put({ server, me }, 'owner'),
    transaction.done,
  ]);
}

/** Ended by the person: revoked at the server when it can be reached, and forgotten here in any case. */
export async function disconnect(tools: Tools): Promise<void> {
  const session = await findSession(tools);
  await removeItem(tools.areas, sessionItem);
  await removeItem(tools.areas, endedItem);
  await removeItem(tools.areas, pairingItem);
  tools.say('session');
  if (session !== null) await answerOf(clientFor(session, tools).access.signOut.mutate());
}
