import { useState } from 'react';
import type { Team } from '#shared/seams/directory.ts';
import { calendarIn, usualCalendar } from '../calendar/calendar-draft.ts';
import { Refused } from '../form/Refused.tsx';
import { type Answered, useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';
import { keep, type StepGiven, useGoTo } from './step.ts';
import { TeamChoice, type TeamChosen } from './TeamChoice.tsx';
import { keptWorkarounds, type Typed, Workarounds } from './Workarounds.tsx';

const chosenOf = (id: string | null): TeamChosen => ({ id: id ?? '', name: '' });

/** Which two teams, and what people do today to get round it. */
export function SeamStep({ draft, company: { directory } }: StepGiven) {
  const [from, setFrom] = useState(() => chosenOf(draft.from));
  const [to, setTo] = useState(() => chosenOf(draft.to));
  const [typed, setTyped] = useState<readonly Typed[]>(() =>
    draft.workarounds.map(({ what, hours }, key) => ({ key, what, hours: `${hours}` })),
  );
  const goTo = useGoTo();
  const save = useDeed(
    async () => {
      const sender = await teamOf(from, directory.teams);
      if (!sender.ok) return sender;
      setFrom(chosenOf(sender.value.id));
      const receiver = await teamOf(to, directory.teams);
      if (!receiver.ok) return receiver;
      setTo(chosenOf(receiver.value.id));
      if (sender.value.id === receiver.value.id) return same;
      const isOther = draft.from !== sender.value.id || draft.to !== receiver.value.id;
      return keep({
        ...{ ...draft, from: sender.value.id, to: receiver.value.id },
        ...{ workarounds: keptWorkarounds(typed), seam: isOther ? null : draft.seam },
      });
    },
    () => goTo('context'),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <p>Where does work get lost between two teams? Start with the one place that hurts most.</p>
      <div className="row">
        <TeamChoice label="Who hands over" teams={directory.teams} chosen={from} onChange={setFrom} />
        <TeamChoice label="Who takes over" teams={directory.teams} chosen={to} onChange={setTo} />
      </div>
      <Workarounds typed={typed} onChange={setTyped} />
      <Refused sentence={save.sentence} problems={save.problems} />
      <button type="submit" disabled={save.isRunning}>
        Keep this and go on
      </button>
    </form>
  );
}

const same: Answered<never> = {
  ok: false,
  reason: { sentence: 'Work crosses from one team to another. Choose two different teams.' },
};

/** A new team begins with office hours where the person is; its page has the rest. */
async function teamOf(
  { id, name }: TeamChosen,
  teams: readonly Team[],
): Promise<Answered<{ readonly id: string }>> {
  const called = name.trim();
  const known = teams.find((team) =>
    id === '' ? team.name.toLowerCase() === called.toLowerCase() : team.id === id,
  );
  if (known !== undefined) return { ok: true, value: { id: known.id } };
  if (called === '')
    return {
      ok: false,
      reason: { sentence: 'Name both teams, so that it is clear who hands over to whom.' },
    };
  const calendar = calendarIn(usualCalendar());
  if (!calendar.ok) throw new Error('The usual calendar can be read.');
  return server.people.saveTeam.mutate({
    ...{ id: null, name: called, lead: null, members: [], calendar: calendar.value },
  });
}
