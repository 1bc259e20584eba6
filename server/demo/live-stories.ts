import { type Instant, instant } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { accept, progress } from './deal-stories.ts';
import { duty, type Live, liveNote, person } from './notes.ts';
import type { Step, Story } from './story.ts';
import type { Timeline } from './timeline.ts';

type Sent = Omit<Live, 'to' | 'differs'>;

const send = (at: Step['at'], by: string, to: string | null, live: Sent): Step => {
  const { account } = live;
  const id = String(48_000 + account.length);
  const url = `https://larkfield.zendesk.com/agent/tickets/${id}`;
  const record = { host: 'zendesk', type: 'ticket', id, url, name: account };
  const hand = to === null ? duty : person(to);
  const note = liveNote({
    ...{ ...live, to: hand },
    differs: 'Reports go to two addresses, at the request of their COO',
  });
  return { at, by, wish: { type: 'Send', seam: 'live-customers', record, note, to: [hand] } };
};

/** From onboarding to support, to a person or to whoever is on duty. */
export function liveStories({ ago, day }: Timeline): readonly Story[] {
  const onDuty = send(ago(1, '15:00'), 'priya', null, {
    ...{ account: 'Ironbridge', by: day(5), issue: 'The CSV export stops at 10,000 rows; export by month' },
    outcome: 'Ironbridge gets its answers from support alone',
    nextStep: 'Read the open ticket of Noor and answer it by phone',
  });
  const paused = send(ago(4, '15:00'), 'ben', 'sam', {
    ...{ account: 'Juniper Cargo', by: day(6), issue: 'Two drivers are shown twice until the next import' },
    outcome: 'Juniper’s dispatchers work without our daily call',
    nextStep: 'Take over the call of 16:00 and end it after three days',
  });
  const done = send(ago(5, '15:00'), 'dana', 'aiko', {
    ...{ account: 'Kestrel Lines', by: day(3), issue: 'The map is slow above 300 stops; hide finished ones' },
    outcome: 'Kestrel’s night shift has a runbook and uses it',
    nextStep: 'Walk through the runbook with Noor at 20:00',
  });
  const confirmed = send(ago(7, '15:00'), 'priya', 'sam', {
    ...{ account: 'Lumen Trucks', by: day(2), issue: 'Push messages need the app of version 8 or newer' },
    outcome: 'Lumen’s 30 drivers have the new app',
    nextStep: 'Send Noor the list of the 6 phones that are too old',
  });
  const reopened = send(ago(6, '15:00'), 'ben', 'aiko', {
    ...{ account: 'Marlow Group', by: day(4), issue: 'Invoices in pounds show a wrong sign in the preview' },
    outcome: 'Marlow can bill its English customers',
    nextStep: 'Check ten invoices in pounds with Noor',
  });
  return [
    { id: 'live-on-duty', steps: [onDuty] },
    {
      id: 'live-paused',
      steps: [
        paused,
        accept(
          ago(3, '10:00'),
          'sam',
          day(6),
          'The team there stands on its own feet',
          'Join the call at four',
        ),
        progress(ago(2, '11:00'), 'sam', 'First call done; 4 questions, all in the runbook'),
        {
          ...{ at: ago(1, '10:30'), by: 'sam' },
          wish: { type: 'Pause', reason: 'customer', until: pauseEnd(day(3)) },
        },
      ],
    },
    {
      id: 'live-done',
      steps: [
        done,
        accept(
          ago(4, '10:00'),
          'aiko',
          day(3),
          'Whoever works at night can help themselves',
          'Meet Noor in the evening',
        ),
        progress(ago(3, '12:00'), 'aiko', 'Walked through it; two steps were missing and are in now'),
        progress(ago(2, '14:00'), 'aiko', 'The night shift tried it alone'),
        {
          ...{ at: ago(1, '15:20'), by: 'aiko' },
          wish: { type: 'Complete', outcome: 'The night shift solved two cases with the runbook alone' },
        },
      ],
    },
    {
      id: 'live-confirmed',
      steps: [
        confirmed,
        accept(
          ago(6, '10:00'),
          'sam',
          day(2),
          'Nobody drives with the old version any more',
          'Ask which phones are left',
        ),
        {
          ...{ at: ago(6, '14:00'), by: 'sam' },
          wish: { type: 'Complete', outcome: 'All 30 phones report version 8.2' },
        },
        { at: ago(5, '15:00'), by: 'priya', wish: { type: 'Confirm' } },
      ],
    },
    {
      id: 'live-reopened',
      steps: [
        reopened,
        accept(
          ago(5, '10:00'),
          'aiko',
          day(4),
          'Bills to England are right again',
          'Open ten of them side by side',
        ),
        {
          ...{ at: ago(5, '14:00'), by: 'aiko' },
          wish: { type: 'Complete', outcome: 'Ten invoices checked, all signs are right' },
        },
        {
          ...{ at: ago(4, '15:30'), by: 'ben' },
          wish: { type: 'Reopen', reason: 'Credit notes still show the wrong sign, see invoice 2041' },
        },
        progress(ago(3, '14:00'), 'aiko', 'Found it: credit notes take another path; fix is in review'),
        progress(ago(2, '14:00'), 'aiko', 'The fix is out; Noor checks 5 credit notes'),
        progress(ago(1, '14:00'), 'aiko', '3 of 5 are right, the other two come on paper'),
      ],
    },
  ];
}

const pauseEnd = (day: LocalDate): Instant => instant(Date.parse(`${day}T09:00:00Z`));
