import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { inboxOf } from '#shared/handoffs/inbox.ts';
import type { Issue } from '#shared/templates/issue.ts';
import { Actions } from '#shared/ui/actions/Actions.tsx';
import { Brief } from '#shared/ui/brief/Brief.tsx';
import type { Warning } from '#shared/ui/form/find-warnings.ts';
import { HandoffForm } from '#shared/ui/form/HandoffForm.tsx';
import { Issues } from '#shared/ui/form/Issues.tsx';
import { Warnings } from '#shared/ui/form/Warnings.tsx';
import { HandoffLine } from '#shared/ui/lists/HandoffLine.tsx';
import { lineFor } from '#shared/ui/lists/line-for.ts';
import { PromiseList } from '#shared/ui/promises/PromiseList.tsx';
import { EmptyState } from '#shared/ui/states/EmptyState.tsx';
import { ErrorState } from '#shared/ui/states/ErrorState.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { RefusalNotice } from '#shared/ui/states/RefusalNotice.tsx';
import { StaleMark } from '#shared/ui/states/StaleMark.tsx';
import { Timeline } from '#shared/ui/timeline/Timeline.tsx';
import { Deadlines } from '#shared/ui/turn/Deadlines.tsx';
import { TurnLine } from '#shared/ui/turn/TurnLine.tsx';
import { english } from '#shared/ui/words/en.ts';
import { japanese } from '#shared/ui/words/ja.ts';
import { at, hand, monday, template } from '../../support/company.ts';
import { button, complaintsAbout, draw, press, settingWith } from '../../support/draw.tsx';
import {
  contextAt,
  given,
  noteWith,
  promise,
  type Story,
  sent,
  server,
  taken,
  type Wish,
} from '../../support/handoffs.ts';

const unknown = { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' } as const;
const note = noteWith({ promises: given([promise()]), background: unknown });

const failed: Wish = {
  type: 'RecordDelivery',
  ...{ message: 'm1', channel: 'mail', person: 'rita', about: 'asked-to-accept' },
  ...{ answer: 'The mailbox is full.', outcome: 'failed' },
};

const long = (): Story =>
  sent({}, note)
    .does(failed, server)
    .does({ type: 'Return', gaps: [{ field: 'by', why: 'Friday is a holiday there' }] }, 'rita')
    .does(
      { type: 'Amend', note: noteWith({ promises: given([promise()]), by: given('2026-12-03') }) },
      'sam',
    );

const { checking } = contextAt(monday);
const nothing = () => undefined;

const warnings: readonly Warning[] = [
  { kind: 'receiver-away', hand: hand('rita'), until: at('2026-11-30T08:00'), cover: 'cora' },
  { kind: 'receiver-away', hand: hand('ravi'), until: at('2026-11-30T08:00'), cover: null },
  { kind: 'nobody-on-rota', hand: { kind: 'rota', id: 'duty', name: 'Onboarding duty' } },
  { kind: 'no-shared-hour', until: at('2026-11-23T12:00') },
  { kind: 'not-agreed', deliverer: 'rita', words: 'Your data is imported' },
  {
    ...{ kind: 'contradiction', sentence: 'Two numbers differ.' },
    sides: [
      { from: 'Seats', value: '250' },
      { from: 'the deal in HubSpot', value: '200' },
    ],
  },
];

const issue: Issue = {
  field: 'by',
  kind: 'missing',
  severity: 'stops',
  ...{ sentence: '“By when” is empty.', mend: 'Fill it in.' },
};

const pieces: Readonly<Record<string, () => ReactNode>> = {
  Brief: () => <Brief handoff={long().open} template={template} />,
  Timeline: () => <Timeline events={long().events} template={template} promises={long().open.promises} />,
  Actions: () => (
    <Actions
      {...{ template, checking, handoff: taken({}, note).open }}
      onCommand={async () => ({ outcome: 'accepted' })}
    />
  ),
  HandoffForm: () => (
    <HandoffForm {...{ template, note, check: () => [issue] }} onChange={nothing} showsAll />
  ),
  Issues: () => <Issues issues={[issue]} template={template} />,
  Warnings: () => <Warnings warnings={warnings} />,
  PromiseList: () => <PromiseList promises={taken({}, note).open.promises} />,
  TurnLine: () => <TurnLine handoff={sent().open} />,
  Deadlines: () => <Deadlines handoff={taken({}, note).open} template={template} />,
  HandoffLine: () => {
    const { open } = sent();
    return inboxOf('rita', [open], monday).waitingForMe.map((line) => (
      <HandoffLine key={line.handoff} line={lineFor(open, line, template)} onOpen={nothing} />
    ));
  },
  EmptyState: () => <EmptyState help="Send one from a record." />,
  ErrorState: () => <ErrorState onRetry={nothing} />,
  LoadingState: () => <LoadingState />,
  RefusalNotice: () => <RefusalNotice sentence="Already accepted by Rita." />,
  StaleMark: () => <StaleMark asOf={at('2026-11-23T08:57')} />,
};

describe.each([english, japanese])('in $language', (words) => {
  it.each(Object.entries(pieces))('axe has nothing to say about %s', async (_, piece) => {
    const { page } = draw(piece(), settingWith({ me: 'rita', words }));
    expect(page.textContent?.length).toBeGreaterThan(0);
    expect(await complaintsAbout(page)).toEqual([]);
  });
});

const textOf = (piece: ReactNode, changes: Parameters<typeof settingWith>[0] = {}) =>
  (draw(piece, settingWith(changes)).page.textContent ?? '').replace(/\s+/g, ' ');

describe('the brief', () => {
  it('holds on one screen what the next person needs', () => {
    const { open } = sent({}, note);
    const text = textOf(<Brief handoff={open} template={template} />, { me: 'rita' });
    for (const said of [
      ...['Priya signs the amended statement of work', 'Send the redlined agreement to Priya', 'Fri 4 Dec'],
      ...['Your data is imported on day one', 'Rita delivers', 'not agreed yet', 'not in the contract'],
      ...['Background', 'Sam finds out by Tue 1 Dec', 'Your turn', 'Open Acme renewal'],
    ])
      expect(text).toContain(said);
  });

  it('links the record, in a tab that learns nothing of this one', () => {
    const { page } = draw(<Brief handoff={sent().open} template={template} />);
    const [link] = page.querySelectorAll('a');
    expect(link?.href).toBe('https://app.hubspot.com/contacts/1/record/0-3/4711');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('names the gaps while it is back with the sender, and no longer', () => {
    const back = sent().does({ type: 'Return', gaps: [{ field: 'by', why: 'no such day' }] }, 'rita');
    expect(textOf(<Brief handoff={back.open} template={template} />)).toContain('By when: no such day');
    expect(textOf(<Brief handoff={long().open} template={template} />)).not.toContain('Friday is a holiday');
  });
});

describe('the turn', () => {
  it('says whose it is, why, since when and until when', () => {
    const now = at('2026-11-23T15:00');
    const text = textOf(<TurnLine handoff={sent().open} />, { now });
    expect(text).toContain('Rita’s turn: to accept it or return it');
    expect(text).toContain('began 6 hr ago, Mon 23 Nov, 10:00');
    expect(text).toContain('due in 7 hr, Mon 23 Nov, 23:00');
  });

  it('says so when it is late', () => {
    const now = at('2026-11-25T15:00');
    expect(textOf(<TurnLine handoff={sent().open} />, { now })).toContain('overdue: was due');
  });
});

describe('deadlines', () => {
  it('show how they were counted, and on whose wall when it is another one', () => {
    const text = textOf(<Deadlines handoff={sent().open} template={template} />);
    expect(text).toContain('1 working day: 8 h Mon 9-17 · New York');
    const there = textOf(<Deadlines handoff={sent().open} template={template} />, {
      zone: 'America/New_York',
    });
    expect(there).not.toContain('New York');
  });

  it('name a day somebody gave as that day, wherever the reader is', () => {
    const text = textOf(<Deadlines handoff={taken({}, note).open} template={template} />);
    expect(text).toContain('Your data is imported on day one, due Fri 18 Dec');
  });
});

describe('the timeline', () => {
  it('tells both sides’ events in order, and that a message failed', () => {
    const { page } = draw(<Timeline events={long().events} template={template} />);
    const told = [...page.querySelectorAll('li.b-event')].map(({ textContent }) => textContent ?? '');
    expect(told[0]).toContain('Sam sent this to Rita.');
    expect(told[1]).toContain('A message to Rita by mail failed: The mailbox is full.');
    expect(told[2]).toContain('Rita returned it');
    expect(told[2]).toContain('By when: Friday is a holiday there');
    expect(told[3]).toContain('Sam changed the note');
  });
});

describe('a state', () => {
  it('lets a person try again', async () => {
    let tries = 0;
    const { page } = draw(
      <ErrorState
        onRetry={() => {
          tries += 1;
        }}
      />,
    );
    await press(button(page, 'Try again'));
    expect(tries).toBe(1);
  });

  it('says how old what is shown is', () => {
    expect(textOf(<StaleMark asOf={at('2026-11-23T08:57')} />)).toBe('As of 09:57, 3 min ago');
  });
});
