import type pg from 'pg';
import { openSession } from '#server/access/session-store.ts';
import { localPorts } from '#server/ports.ts';
import type { Command } from '#shared/handoffs/commands.ts';
import { minute } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';
import { directory } from '../../support/company.ts';
import { command, given, noteWith, sendTo, type Wish } from '../../support/handoffs.ts';
import { createWorkspace } from '../../support/workspace.ts';

/** A company on a real database, and the tokens two of its people's extensions hold. */
export type Office = {
  readonly workspace: string;
  readonly tokens: Readonly<Record<'sam' | 'rita', string>>;
};

const always = [{ from: '00:00', to: '24:00' }] as const;

/** Works around the clock, so that what is due does not hang on the day a fault is injected. */
const roundTheClock: WorkCalendar = {
  zone: 'UTC',
  weekly: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
  holidays: [],
};

export async function openOffice(pool: pg.Pool): Promise<Office> {
  const teams = directory.teams.map((team) => ({ ...team, calendar: roundTheClock }));
  const workspace = await createWorkspace(pool, { directory: { ...directory, teams } });
  const tokenFor = async (person: string) => {
    const from = { browser: 'Chromium', address: '127.0.0.1' };
    return (await openSession(pool, localPorts, { workspace, person }, 'device', from)).token;
  };
  return { workspace, tokens: { sam: await tokenFor('sam'), rita: await tokenFor('rita') } };
}

const day = 24 * 60 * 60_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

export const freshId = (): string => crypto.randomUUID();

/** Round the clock, what is sent has to be accepted within this time. */
export const acceptFor = 4 * 60 * minute;

export const sendCommand = (handoff: string): Command =>
  sendWith(handoff, { severity: given('watch'), ifThen: given('If she refuses, call the lawyer') });

/** With a working day to accept. */
export const sendRoutine = (handoff: string, by: string): Command =>
  sendWith(handoff, { severity: given('routine'), by: given(by) });

const sendWith = (handoff: string, values: Parameters<typeof noteWith>[0]): Command => ({
  ...command(
    { ...sendTo('rita'), note: noteWith({ by: given(inDays(14)), ...values }) } as Wish,
    'sam',
    freshId(),
  ),
  handoff,
});

export const acceptCommand = (handoff: string): Command => ({
  ...command(
    {
      type: 'Accept',
      readBack: {
        outcome: 'The new contract carries a signature from the customer',
        firstStep: 'Ring Priya about clause four',
        by: inDays(10),
      },
    },
    'rita',
    freshId(),
  ),
  handoff,
});
