import type { Problem } from '#shared/problem.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Asked, Ladder, Rung } from '#shared/seams/ladder.ts';
import { workingHours } from '#shared/time/allowance.ts';
import { AllowanceField } from '../form/AllowanceField.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { wrongAt } from '../form/problems.ts';

type Given = {
  readonly ladder: Ladder;
  readonly onChange: (ladder: Ladder) => void;
  readonly directory: Directory;
  readonly problems: readonly Problem[];
};

export function writeAsked(asked: Asked): string {
  return 'id' in asked ? `${asked.kind} ${asked.id}` : asked.kind;
}

function askedIn(text: string): Asked {
  const [kind, ...id] = text.split(' ');
  if (kind === 'person' || kind === 'rota') return { kind, id: id.join(' ') };
  return { kind: kind === 'lead' || kind === 'owner' ? kind : 'cover' };
}

/** A rung is nothing but its place: what stands in it may change while it is being edited. */
const placeOf = (index: number) => `rung ${index}`;

/** Who is asked next when nobody accepts, from the top; after two rounds the seam’s owner holds it. */
export function LadderFields({ ladder, onChange, directory, problems }: Given) {
  const choices = [
    { value: 'cover', label: 'The cover of whoever was asked' },
    { value: 'lead', label: 'The receiving team’s lead' },
    { value: 'owner', label: 'The seam’s owner' },
    ...directory.rotas.map(({ id, name }) => ({ value: `rota ${id}`, label: `Whoever is on duty: ${name}` })),
    ...directory.people
      .filter(({ active }) => active)
      .map(({ id, name }) => ({ value: `person ${id}`, label: name })),
  ];
  const change = (index: number, part: Partial<Rung>) =>
    onChange(ladder.map((rung, one) => (one === index ? { ...rung, ...part } : rung)));
  const swap = (index: number) =>
    onChange(
      ladder.flatMap((rung, one) =>
        one === index ? [] : one === index - 1 ? [...ladder.slice(index, index + 1), rung] : [rung],
      ),
    );
  return (
    <>
      {ladder.map((rung, index) => (
        <fieldset key={placeOf(index)}>
          <legend>Rung {index + 1}</legend>
          <div className="row">
            <ChoiceField
              label="Asks"
              value={writeAsked(rung.asked)}
              choices={choices}
              onChange={(text) => change(index, { asked: askedIn(text) })}
              wrong={wrongAt(problems, `ladder[${index}].asked`)}
            />
            <AllowanceField
              label="and waits"
              value={rung.wait}
              onChange={(wait) => change(index, { wait })}
              wrong={wrongAt(problems, `ladder[${index}].wait`)}
            />
          </div>
          <div className="deeds">
            {index > 0 && (
              <button type="button" className="quiet" onClick={() => swap(index)}>
                Move rung {index + 1} up
              </button>
            )}
            <button
              type="button"
              className="quiet"
              onClick={() => onChange(ladder.filter((_, one) => one !== index))}
            >
              Take rung {index + 1} out
            </button>
          </div>
        </fieldset>
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => onChange([...ladder, { asked: { kind: 'owner' }, wait: workingHours(4) }])}
      >
        Add a rung
      </button>
    </>
  );
}
