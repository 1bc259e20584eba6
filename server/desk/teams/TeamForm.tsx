import { useState } from 'react';
import type { Directory, Team } from '#shared/seams/directory.ts';
import { CalendarFields } from '../calendar/CalendarFields.tsx';
import { calendarIn, draftOf, usualCalendar } from '../calendar/calendar-draft.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { PeopleField } from '../form/PeopleField.tsx';
import { wrongAt, wrongElsewhere } from '../form/problems.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { type Answered, useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';

type Given = {
  /** Null for a new one. */
  readonly team: Team | null;
  readonly directory: Directory;
  readonly onSaved: (id: string) => void;
};

const places = ['name', 'lead', 'members', 'calendar'];

export function TeamForm({ team, directory, onSaved }: Given) {
  const [name, setName] = useState(team?.name ?? '');
  const [lead, setLead] = useState(team?.lead ?? '');
  const [members, setMembers] = useState(team?.members ?? []);
  const [calendar, setCalendar] = useState(team === null ? usualCalendar : () => draftOf(team.calendar));
  const save = useDeed(
    async (): Promise<Answered<{ readonly id: string }>> => {
      const read = calendarIn(calendar);
      if (!read.ok) return { ok: false, reason: { problems: read.reason } };
      return server.people.saveTeam.mutate({
        ...{ id: team?.id ?? null, name: name.trim(), lead: lead || null, members, calendar: read.value },
      });
    },
    ({ id }) => onSaved(id),
  );
  const active = directory.people.filter((person) => person.active);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        wrong={wrongAt(save.problems, 'name')}
        required
      />
      <ChoiceField
        label="Lead"
        hint="Is asked when nobody else takes a handoff, edits rotas and says who is away."
        none="Nobody yet"
        value={lead}
        choices={active.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={setLead}
        wrong={wrongAt(save.problems, 'lead')}
      />
      <PeopleField
        label="Members"
        people={directory.people}
        chosen={members}
        onChange={setMembers}
        wrong={wrongAt(save.problems, 'members')}
      />
      <CalendarFields draft={calendar} onChange={setCalendar} problems={save.problems} />
      <Refused sentence={save.sentence} problems={wrongElsewhere(save.problems, places)} />
      <div className="deeds">
        <button type="submit" disabled={save.isRunning}>
          {team === null ? 'Add the team' : 'Save the team'}
        </button>
      </div>
    </form>
  );
}
