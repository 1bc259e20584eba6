import type { CustomerPromise } from '#shared/fields/promises/promise.ts';
import { nameOf } from './company.ts';
import { type Deal, dealNote, person } from './notes.ts';
import type { Step, Story } from './story.ts';
import type { Timeline } from './timeline.ts';

type Sent = Omit<Deal, 'to' | 'why' | 'success' | 'sponsor'> & Partial<Pick<Deal, 'why' | 'success'>>;

const usual = {
  why: 'Dispatching takes 3 people and 2 spreadsheets; the COO wants 1 person by summer',
  success: '80 % of the tours are planned in Larkfield after 90 days',
  sponsor: 'Maria Lopez',
};

const send = (at: Step['at'], by: string, to: string, deal: Sent): Step => {
  const { account } = deal;
  const id = account.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const url = `https://app.hubspot.com/contacts/4711/record/0-3/${id}`;
  const record = { host: 'hubspot', type: 'deal', id, url, name: account };
  const note = dealNote({ ...usual, ...deal, to: person(to) });
  return { at, by, wish: { type: 'Send', seam: 'closed-deals', record, note, to: [person(to)] } };
};

const promiseOf = (words: string, due: string, by: string, agreed = true): CustomerPromise => ({
  ...{ words, to: 'Maria Lopez', due, inContract: false, agreed },
  deliverer: { id: by, name: nameOf(by) },
});

/** From a closed deal to onboarding: one still fresh, one nobody takes, one that came back, and so on. */
export function dealStories({ ago, minutesAgo, day }: Timeline): readonly Story[] {
  const fresh = send(minutesAgo(25), 'mara', 'ben', {
    ...{ account: 'Acme Freight', seats: 40, by: day(6), start: day(20) },
    outcome: 'Acme plans its Hamburg tours in Larkfield from the start date on',
    nextStep: 'Send Maria the kickoff agenda and two dates for the data import',
  });
  const unanswered = send(ago(3, '15:00'), 'tom', 'priya', {
    ...{ account: 'Borealis Foods', seats: 12, by: day(4), start: day(15) },
    outcome: 'Borealis runs its 12 cold trucks on live temperature alerts',
    nextStep: 'Ask Noor for the sensor serial numbers of the 12 trucks',
  });
  const forgotten = send(ago(9, '15:00'), 'mara', 'ben', {
    ...{ account: 'Cantara Parcel', seats: 90, by: day(2), start: day(9), severity: 'watch' },
    outcome: 'Cantara replaces its old planner before the licence ends',
    nextStep: 'Book the two-day workshop in Porto with Maria',
    ifThen: 'If the workshop is not booked this week, call Maria: the old licence can be extended once',
  });
  const returned = send(ago(2, '14:00'), 'tom', 'priya', {
    ...{ account: 'Delmar Logistics', seats: 25, by: day(5), start: day(18) },
    outcome: 'Delmar sees every driver’s hours on one screen',
    nextStep: 'Load the 25 drivers from the sheet Noor has sent',
  });
  const asked = send(ago(2, '15:00'), 'mara', 'ben', {
    ...{ account: 'Eastgate Movers', seats: 18, by: day(5), start: day(16) },
    outcome: 'Eastgate invoices straight from the finished tour',
    nextStep: 'Connect the test company of their accounting system',
  });
  const promised = send(ago(3, '14:30'), 'jonas', 'dana', {
    ...{ account: 'Fjordline', seats: 60, by: day(6), start: day(21), severity: 'critical' },
    outcome: 'Fjordline’s ferries appear in the tour plan on the first day',
    nextStep: 'Agree the format of the timetable file with Noor',
    ifThen: 'If the timetable file is late, start with the Oslo line only and tell Maria the same day',
    promises: [
      promiseOf('The Oslo timetable is in on day one', day(3), 'dana'),
      promiseOf('Two trainers come to Bergen', day(14), 'ben'),
    ],
  });
  const declined = send(ago(2, '16:00'), 'tom', 'ben', {
    ...{ account: 'Gantry Steel', seats: 8, by: day(7), start: day(22) },
    outcome: 'Gantry’s 8 heavy loads show their permits in the plan',
    nextStep: 'Collect the permit PDFs from Noor and name them by load',
  });
  const withdrawn = send(ago(4, '14:00'), 'mara', 'priya', {
    ...{ account: 'Hollis Bakery', seats: 5, by: day(4), start: day(12) },
    outcome: 'Hollis delivers its 5 morning rounds without the paper list',
    nextStep: 'Set up the 5 rounds with Noor on the phone',
  });
  return [
    { id: 'deal-fresh', steps: [fresh] },
    { id: 'deal-unanswered', steps: [unanswered] },
    { id: 'deal-forgotten', steps: [forgotten] },
    {
      id: 'deal-returned',
      steps: [
        returned,
        {
          ...{ at: ago(1, '15:00'), by: 'priya' },
          wish: {
            type: 'Return',
            gaps: [{ field: 'next-step', why: 'The sheet has 31 drivers, the deal 25. Which ones are in?' }],
          },
        },
      ],
    },
    {
      id: 'deal-asked',
      steps: [
        asked,
        accept(
          ago(1, '14:30'),
          'ben',
          day(5),
          'They want a bill the moment a tour ends',
          'Ring their accountant',
        ),
        {
          ...{ at: ago(1, '15:30'), by: 'ben' },
          wish: { type: 'Ask', to: 'mara', text: 'Which of their two companies signs the invoices?' },
        },
      ],
    },
    {
      id: 'deal-promised',
      steps: [
        promised,
        accept(
          ago(2, '14:30'),
          'dana',
          day(6),
          'Timetables must be visible at once',
          'Write to Noor about the file',
        ),
        progress(ago(2, '19:30'), 'dana', 'Wrote to Noor; the timetable comes from another department'),
        progress(ago(1, '20:00'), 'dana', 'Noor has sent a sample with 40 departures; 3 columns are unclear'),
      ],
    },
    {
      id: 'deal-declined',
      steps: [
        declined,
        {
          ...{ at: ago(1, '14:30'), by: 'ben' },
          wish: {
            type: 'Decline',
            reason: 'Heavy loads are Priya’s since October',
            whose: person('priya'),
          },
        },
      ],
    },
    {
      id: 'deal-withdrawn',
      steps: [
        withdrawn,
        {
          ...{ at: ago(4, '15:10'), by: 'mara' },
          wish: { type: 'Withdraw', reason: 'Hollis has stepped back from the contract' },
        },
      ],
    },
  ];
}

export const accept = (
  at: Step['at'],
  by: string,
  day: string,
  outcome: string,
  firstStep: string,
): Step => ({
  ...{ at, by },
  wish: { type: 'Accept', readBack: { outcome, firstStep, by: day } },
});

export const progress = (at: Step['at'], by: string, text: string): Step => ({
  ...{ at, by },
  wish: { type: 'Progress', text },
});
