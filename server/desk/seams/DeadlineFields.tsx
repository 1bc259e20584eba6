import type { Problem } from '#shared/problem.ts';
import type { Deadlines } from '#shared/seams/seam.ts';
import { type Severity, severities } from '#shared/templates/template.ts';
import { type Allowance, workingDays } from '#shared/time/allowance.ts';
import { AllowanceField } from '../form/AllowanceField.tsx';
import { wrongAt } from '../form/problems.ts';

type Plain = Exclude<keyof Deadlines, 'accept' | 'complete'>;

const words: Readonly<Record<Plain, string>> = {
  answer: 'To answer a question',
  promiseAnswer: 'To agree to a promise',
  activity: 'Silence before “still on it?”',
  stillOnIt: 'To answer “still on it?”',
  confirm: 'Confirmed by itself after',
  promiseLead: 'Alarm before a customer’s date',
  snoozeCap: 'Longest snooze',
  pauseCap: 'Longest pause',
};

const acceptWords: Readonly<Record<Severity, string>> = {
  routine: 'To accept, routine',
  watch: 'To accept, watch',
  critical: 'To accept, critical',
};

type Given = {
  readonly deadlines: Deadlines;
  readonly onChange: (deadlines: Deadlines) => void;
  readonly problems: readonly Problem[];
};

/** All of them count open hours: the receiving team’s, or whoever’s turn it is. */
export function DeadlineFields({ deadlines, onChange, problems }: Given) {
  const { accept, complete } = deadlines;
  return (
    <div className="grid">
      {severities.map((severity) => (
        <AllowanceField
          key={severity}
          label={acceptWords[severity]}
          value={accept[severity]}
          onChange={(value) => onChange({ ...deadlines, accept: { ...accept, [severity]: value } })}
          wrong={wrongAt(problems, `deadlines.accept.${severity}`)}
        />
      ))}
      {(Object.entries(words) as [Plain, string][]).map(([key, label]) => (
        <AllowanceField
          key={key}
          label={label}
          value={deadlines[key]}
          onChange={(value: Allowance) => onChange({ ...deadlines, [key]: value })}
          wrong={wrongAt(problems, `deadlines.${key}`)}
        />
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={complete !== null}
          onChange={({ target }) =>
            onChange({ ...deadlines, complete: target.checked ? workingDays(5) : null })
          }
        />
        Work has to be done within a set time, besides the date of the read-back
      </label>
      {complete !== null && (
        <AllowanceField
          label="From accepted to done"
          value={complete}
          onChange={(value) => onChange({ ...deadlines, complete: value })}
          wrong={wrongAt(problems, 'deadlines.complete')}
        />
      )}
    </div>
  );
}
