import { isWaitingFor } from '#shared/handoffs/inbox.ts';
import type { Instant } from '#shared/time/instant.ts';
import { isOpenAt } from '#shared/time/working-time.ts';
import { readItem, settingsItem } from '../storage.ts';
import type { DeviceSetup, QuietHours } from '../worker-door.ts';
import { findKept, type Held } from './database.ts';
import { ownLanguage } from './languages.ts';
import { findSession } from './session.ts';
import { wordsIn } from './words/find-words.ts';
import type { Tools } from './worker-tools.ts';

export type Notification = {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
};

/** Shows what was heard and not shown yet, when the person's hours allow it; what is settled meanwhile is forgotten. */
export async function showNotices(tools: Tools, show: (one: Notification) => Promise<void>): Promise<void> {
  const [session, database] = [await findSession(tools), await tools.database()];
  if (session === null) return;
  const [settings, setup] = [await readItem(tools.areas, settingsItem), await findKept(database, 'setup')];
  const words = wordsIn(await ownLanguage(tools));
  for (const held of await database.getAll('notices')) {
    const handoff = await database.get('handoffs', held.handoff);
    const isStillMine = handoff !== undefined && isWaitingFor(handoff, session.me);
    if (!isStillMine || !settings.notifies) {
      await database.delete('notices', held.id);
      continue;
    }
    const now = tools.now();
    const isOpen = handoff.severity === 'critical' || areHoursOpen(session.me, setup, now);
    if (!isOpen || isQuiet(settings.quietHours, now)) continue;
    const isNew = held.event.type === 'Sent' || isAsked(held);
    await show({
      id: handoff.id,
      title: isNew ? words.newHandoff : words.escalation,
      message: handoff.record.name,
      buttons: handoff.status === 'sent' ? [words.open, words.accept] : [words.open],
    });
    await database.delete('notices', held.id);
  }
}

const isAsked = ({ event }: Held) => event.type === 'HandAsked' && event.because !== 'due';

/** The hours of the first team a person is in; whoever is in none has none. */
function areHoursOpen(me: string, setup: DeviceSetup | null, now: Instant): boolean {
  const team = setup?.directory.teams.find(({ members }) => members.includes(me));
  return team === undefined || isOpenAt(now, team.calendar);
}

/** From 18:00 to 08:00 goes over midnight. */
export function isQuiet(hours: QuietHours | null, now: Instant): boolean {
  if (hours === null) return false;
  const at = new Date(now);
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  const { from, to } = hours;
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
