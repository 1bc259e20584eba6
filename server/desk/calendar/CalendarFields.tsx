import type { Problem } from '#shared/problem.ts';
import { weekdays } from '#shared/time/work-calendar.ts';
import { Field } from '../form/Field.tsx';
import { wrongAt } from '../form/problems.ts';
import { TextField } from '../form/TextField.tsx';
import type { CalendarDraft } from './calendar-draft.ts';
import { linesOfFile } from './holidays-text.ts';

const days = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

const zones = Intl.supportedValuesOf('timeZone');

type Given = {
  readonly draft: CalendarDraft;
  readonly onChange: (draft: CalendarDraft) => void;
  readonly problems: readonly Problem[];
};

/** When a team works: its zone, its hours day by day, its holidays by hand or from a file. */
export function CalendarFields({ draft, onChange, problems }: Given) {
  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const lines = linesOfFile(await file.text());
    onChange({ ...draft, holidays: [draft.holidays.trim(), lines].filter(Boolean).join('\n') });
  };
  return (
    <fieldset>
      <legend>Working hours</legend>
      <Field label="Time zone" wrong={wrongAt(problems, 'calendar.zone')}>
        {(marks) => (
          <>
            <input
              {...marks}
              list="zones"
              value={draft.zone}
              onChange={({ target }) => onChange({ ...draft, zone: target.value })}
            />
            <datalist id="zones">
              {zones.map((zone) => (
                <option key={zone} value={zone} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <p className="soft">Write hours as 09:00-12:00, 13:00-17:00. Leave a day empty when it is closed.</p>
      <div className="row">
        {weekdays.map((day) => (
          <TextField
            key={day}
            label={days[day]}
            value={draft.weekly[day]}
            onChange={(text) => onChange({ ...draft, weekly: { ...draft.weekly, [day]: text } })}
            wrong={wrongAt(problems, `calendar.weekly.${day}`)}
          />
        ))}
      </div>
      <TextField
        label="Holidays"
        hint="One a line: 2026-12-25 Christmas Day"
        rows={4}
        value={draft.holidays}
        onChange={(holidays) => onChange({ ...draft, holidays })}
        wrong={wrongAt(problems, 'calendar.holidays')}
      />
      <Field
        label="Add holidays from a file"
        hint="A calendar file (.ics), or a text file with one a line. You see them above before anything is saved."
      >
        {(marks) => (
          <input
            {...marks}
            type="file"
            accept=".ics,.txt,.csv,text/calendar,text/plain"
            onChange={({ target }) => void readFile(target.files?.[0])}
          />
        )}
      </Field>
    </fieldset>
  );
}
