import { isSaid } from '../../handoffs/said.ts';
import { TextBox } from '../controls/TextBox.tsx';
import { TickBox } from '../controls/TickBox.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { isTextMap, isTexts, useKept } from '../setting/use-kept.ts';
import { fill } from '../words/fill.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

const nothing: readonly string[] = [];
const noWhys: Readonly<Record<string, string>> = {};

/** The gaps: fields are ticked, and each says what is missing. What was written stays when a tick is taken back. */
export function ReturnFields({ handoff, template, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const { gapsLead, gapWhy } = isSaid(handoff) ? words.said : words.actions;
  const [ticked, setTicked] = useKept('ticked', nothing, isTexts);
  const [whys, setWhys] = useKept('whys', noWhys, isTextMap);
  useBody(bodyRef, () => ({
    type: 'Return',
    gaps: template.fields
      .filter(({ key }) => ticked.includes(key))
      .map(({ key }) => ({ field: key, why: whys[key] ?? '' })),
  }));
  const tick = (key: string, isTicked: boolean) =>
    setTicked(isTicked ? [...ticked, key] : ticked.filter((one) => one !== key));
  return (
    <fieldset className="b-control">
      <legend className="b-label">{gapsLead}</legend>
      <ul>
        {template.fields.map(({ key, label }) => (
          <li key={key}>
            <TickBox
              label={label}
              value={ticked.includes(key)}
              onChange={(isTicked) => tick(key, isTicked)}
            />
            {ticked.includes(key) && (
              <div className="b-indented">
                <TextBox
                  label={fill(gapWhy, { field: label })}
                  isRequired
                  isInvalid={places.includes(key)}
                  value={whys[key] ?? ''}
                  onChange={(why) => setWhys({ ...whys, [key]: why })}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
