import { memo, useRef } from 'react';
import { Group } from 'react-aria-components/Group';
import type { Gap } from '../../handoffs/handoff.ts';
import type { Issue } from '../../templates/issue.ts';
import type { FieldValue } from '../../templates/note.ts';
import type { Field } from '../../templates/template.ts';
import { Button } from '../controls/Button.tsx';
import { TickBox } from '../controls/TickBox.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { FieldAside } from './FieldAside.tsx';
import { FieldBelow } from './FieldBelow.tsx';
import { FieldControl } from './FieldControl.tsx';
import { mayBeUnknown } from './field-values.ts';
import { UnknownField } from './UnknownField.tsx';

type Given = {
  readonly field: Field;
  readonly value: FieldValue | null;
  readonly onChange: (key: string, value: FieldValue | null) => void;
  readonly onLeave: (key: string) => void;
  readonly isRequired: boolean;
  readonly issues: readonly Issue[];
  readonly gap: Gap | null;
  readonly hasUnknownsLeft: boolean;
};

const hasSameWords = (one: readonly Issue[], other: readonly Issue[]) =>
  one.length === other.length && one.every(({ sentence }, place) => sentence === other[place]?.sentence);

/** Each key changes one field; the others, with all their controls, are left as they are drawn. */
const isSame = (one: Given, other: Given): boolean =>
  (Object.keys(one) as (keyof Given)[]).every(
    (part) => part === 'issues' || Object.is(one[part], other[part]),
  ) && hasSameWords(one.issues, other.issues);

export const FieldBox = memo(OneField, isSame);

/** One field: its control, or that nobody knows yet, or that there is none. Switching back brings back what was typed. */
function OneField({ field, value, onChange, onLeave, isRequired, issues, gap, hasUnknownsLeft }: Given) {
  const { words } = useSetting();
  const before = useRef<FieldValue | null>(null);
  const put = (next: FieldValue | null) => {
    if (value?.kind === 'given') before.current = value;
    onChange(field.key, next);
  };
  const isUnknown = value?.kind === 'unknown';
  const isNone = value?.kind === 'none';
  const isEnough = mayBeUnknown(field) && value === null && !hasUnknownsLeft;
  const frame = {
    label: field.label,
    aside: <FieldAside {...{ isRequired, value, field }} />,
    below: <FieldBelow {...{ field, issues, gap }} isEmpty={value === null} isEnough={isEnough} />,
    isInvalid: gap !== null || issues.some(({ severity }) => severity === 'stops'),
    isRequired,
  };
  return (
    <Group
      role="presentation"
      className="b-field"
      data-field={field.key}
      data-returned={gap !== null || undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave(field.key);
      }}
    >
      {isUnknown ? (
        <UnknownField {...{ frame, value }} onChange={(unknown) => onChange(field.key, unknown)} />
      ) : (
        <FieldControl
          {...{ field, frame }}
          isDisabled={isNone}
          given={value?.kind === 'given' ? value.value : null}
          onGiven={(given) =>
            onChange(field.key, given === null ? null : { kind: 'given', value: given, source: 'typed' })
          }
        />
      )}
      <div className="b-row b-field-ways">
        {field.noneAllowed === true && !isUnknown && (
          <TickBox
            label={words.common.none}
            value={isNone}
            name={`${field.label}: ${words.common.none}`}
            onChange={(isTicked) => put(isTicked ? { kind: 'none' } : before.current)}
          />
        )}
        {mayBeUnknown(field) && !isNone && (
          <Button
            look="plain"
            isDisabled={!isUnknown && !hasUnknownsLeft}
            label={`${field.label}: ${isUnknown ? words.form.known : words.form.unknown}`}
            onPress={() =>
              put(isUnknown ? before.current : { kind: 'unknown', finder: { id: '', name: '' }, by: '' })
            }
          >
            {isUnknown ? words.form.known : words.form.unknown}
          </Button>
        )}
      </div>
    </Group>
  );
}
