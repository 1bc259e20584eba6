import { Button } from '../controls/Button.tsx';
import type { ControlGiven } from '../controls/control.tsx';
import { FieldSet } from '../controls/FieldSet.tsx';
import { placed } from '../lists/placed.ts';
import { useSetting } from '../setting/Baton.tsx';
import { fill } from '../words/fill.ts';
import { PromiseFields } from './PromiseFields.tsx';

type Given = ControlGiven & { readonly value: unknown; readonly onChange: (value: unknown) => void };

const begun = { words: '', to: '', due: '', inContract: false, deliverer: null, agreed: false };

/** What was said to the customer, one by one. */
export function PromiseEditor({ value, onChange, ...frame }: Given) {
  const { words } = useSetting();
  const { isDisabled = false } = frame;
  const promises: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (next: readonly unknown[]) => onChange(next.length === 0 ? null : next);
  return (
    <FieldSet {...frame}>
      {promises.length > 0 && (
        <ol className="b-stack">
          {placed(promises).map(({ key, place, item: promise }) => (
            <li key={key} className="b-promise-edited">
              <div className="b-row b-spread">
                <span className="b-small-heading">{fill(words.promises.one, { n: String(place + 1) })}</span>
                <Button
                  look="plain"
                  isDisabled={isDisabled}
                  label={fill(words.promises.remove, { n: String(place + 1) })}
                  onPress={() => put(promises.filter((_, other) => other !== place))}
                >
                  {words.common.remove}
                </Button>
              </div>
              <PromiseFields
                promise={promise}
                isDisabled={isDisabled}
                onChange={(next) => put(promises.with(place, next))}
              />
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button look="quiet" isDisabled={isDisabled} onPress={() => put([...promises, begun])}>
          {words.promises.add}
        </Button>
      </div>
    </FieldSet>
  );
}
