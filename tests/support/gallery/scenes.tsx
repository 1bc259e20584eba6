import type { ReactNode } from 'react';
import { useState } from 'react';
import { inboxOf } from '#shared/handoffs/inbox.ts';
import type { Directory } from '#shared/seams/directory.ts';
import { checkNote } from '#shared/templates/check-note.ts';
import { said } from '#shared/templates/defaults/said.ts';
import type { Note } from '#shared/templates/note.ts';
import type { Instant } from '#shared/time/instant.ts';
import { Actions } from '#shared/ui/actions/Actions.tsx';
import { Brief } from '#shared/ui/brief/Brief.tsx';
import { findWarnings } from '#shared/ui/form/find-warnings.ts';
import { HandoffForm } from '#shared/ui/form/HandoffForm.tsx';
import { Issues } from '#shared/ui/form/Issues.tsx';
import { Warnings } from '#shared/ui/form/Warnings.tsx';
import { HandoffLine } from '#shared/ui/lists/HandoffLine.tsx';
import { lineFor } from '#shared/ui/lists/line-for.ts';
import { placed } from '#shared/ui/lists/placed.ts';
import { EmptyState } from '#shared/ui/states/EmptyState.tsx';
import { ErrorState } from '#shared/ui/states/ErrorState.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { StaleMark } from '#shared/ui/states/StaleMark.tsx';
import { Timeline } from '#shared/ui/timeline/Timeline.tsx';
import { at, awayFrom, directory, directoryWith, monday } from '../company.ts';
import { contextAt } from '../handoffs.ts';
import { oneSided } from '../said.ts';
import { fullNote, heldByRita, seam, template, told, unknown } from './stories.ts';

type Scene = {
  readonly me: string;
  readonly now: Instant;
  readonly directory: Directory;
  readonly draw: () => ReactNode;
};

const { checking } = contextAt(monday);
const check = (note: Note) => checkNote(note, template, { ...checking, today: '2026-11-23' });
const withoutRita = directoryWith({ rita: { absences: [awayFrom('2026-11-20T00:00', '2026-11-30T08:00')] } });

function FormScene({ first, showsAll }: { readonly first: Note; readonly showsAll: boolean }) {
  const [note, setNote] = useState(first);
  const issues = check(note);
  const sending = { note, template, seam, directory: withoutRita, sender: 'sam', now: monday, issues };
  return (
    <div className="b-stack">
      <HandoffForm {...{ template, note, check, showsAll }} onChange={setNote} />
      <Warnings warnings={findWarnings(sending)} />
      <Issues issues={issues} template={template} />
    </div>
  );
}

const refused = {
  outcome: 'refused',
  sentence: 'Please restate it: that is the sender’s own sentence.',
  places: ['outcome'],
} as const;

const handoffScene = (story = told(), form = template) => (
  <div className="b-stack">
    <Brief handoff={story.open} template={form} />
    <Actions handoff={story.open} template={form} checking={checking} onCommand={async () => refused} />
    <Timeline events={story.events} template={form} promises={story.open.promises} />
  </div>
);

const scene = (me: string, now: Instant, draw: () => ReactNode, changed: Directory = directory): Scene => ({
  ...{ me, now, draw },
  directory: changed,
});

const empty: Note = { template: { id: template.id, version: template.version }, values: {} };

export const scenes: Readonly<Record<string, Scene>> = {
  form: scene(
    'sam',
    monday,
    () => <FormScene first={fullNote({ told: unknown })} showsAll={false} />,
    withoutRita,
  ),
  empty: scene('sam', monday, () => <FormScene first={empty} showsAll />),
  sent: scene('rita', at('2026-11-23T15:00'), () => handoffScene()),
  held: scene('rita', at('2026-11-24T15:00'), () => handoffScene(heldByRita())),
  said: scene('rita', at('2026-11-23T15:00'), () => handoffScene(oneSided(), said)),
  denied: scene('sam', at('2026-11-23T15:00'), () =>
    handoffScene(
      oneSided().does({ type: 'Decline', reason: 'I only said that I would look', whose: null }, 'rita'),
      said,
    ),
  ),
  lines: scene('rita', at('2026-11-26T15:00'), () => {
    const open = [told().open, heldByRita().open];
    const inbox = inboxOf('rita', open, at('2026-11-26T15:00'));
    return (
      <>
        <StaleMark asOf={at('2026-11-26T14:57')} />
        {placed([...inbox.waitingForMe, ...inbox.askedOfMe]).map(({ key, place, item: line }) => {
          const handoff = open[place % 2];
          return handoff && <HandoffLine key={key} line={lineFor(handoff, line, template)} href="#one" />;
        })}
        <EmptyState />
        <ErrorState onRetry={() => undefined} />
        <LoadingState />
      </>
    );
  }),
};
