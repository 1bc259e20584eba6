import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Gap } from '../../handoffs/handoff.ts';
import type { Issue } from '../../templates/issue.ts';
import type { FieldValue, Note } from '../../templates/note.ts';
import { isRequired } from '../../templates/required.ts';
import type { Field, Template } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { FieldBox } from './FieldBox.tsx';
import { groupFields, isShown, mostUnknowns, unknownsIn, valueIn, withValue } from './field-values.ts';

export type HandoffFormGiven = {
  readonly template: Template;
  readonly note: Note;
  readonly onChange: (note: Note) => void;
  /** `checkNote` with its context, so that no lexicon is loaded here. */
  readonly check: (note: Note) => readonly Issue[];
  readonly gaps?: readonly Gap[];
  /** Names empty fields too that nobody has touched yet: after a first try to send. */
  readonly showsAll?: boolean;
};

/** The form of a template. Controlled: what is typed is in the note at once, whole or not, so that a draft loses nothing. */
export function HandoffForm({
  template,
  note,
  onChange,
  check,
  gaps = [],
  showsAll = false,
}: HandoffFormGiven) {
  const { words } = useSetting();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const checked = useDeferredValue(note);
  const issues = useMemo(() => check(checked), [check, checked]);
  const latest = useRef({ note, onChange });
  useEffect(() => {
    latest.current = { note, onChange };
  });
  const touch = useCallback(
    (key: string) => setTouched((before) => (before.has(key) ? before : new Set([...before, key]))),
    [],
  );
  const put = useCallback(
    (key: string, value: FieldValue | null) => {
      touch(key);
      const next = withValue(latest.current.note, key, value);
      latest.current = { ...latest.current, note: next };
      latest.current.onChange(next);
    },
    [touch],
  );
  const isTold = ({ field, kind }: Issue) =>
    kind !== 'missing' || showsAll || (field !== null && touched.has(field));
  const box = (field: Field) => (
    <FieldBox
      key={field.key}
      field={field}
      value={valueIn(note, field.key)}
      onChange={put}
      onLeave={touch}
      isRequired={isRequired(field, note, template)}
      issues={issues.filter((issue) => issue.field === field.key && isTold(issue))}
      gap={gaps.find((one) => one.field === field.key) ?? null}
      hasUnknownsLeft={unknownsIn(note) < mostUnknowns}
    />
  );
  const shown = template.fields.filter((field) => isShown(field, note, template));
  return (
    <div className="b-form">
      {groupFields(shown).map(({ isPulled, fields }) =>
        isPulled ? (
          <fieldset key={fields[0]?.key} className="b-pulled">
            <legend className="b-small-heading">{words.form.fromPage}</legend>
            {fields.map(box)}
          </fieldset>
        ) : (
          fields.map(box)
        ),
      )}
    </div>
  );
}
