import { useState } from 'react';
import type { Problem } from '#shared/problem.ts';
import type { Template } from '#shared/templates/template.ts';
import { AddField } from './AddField.tsx';
import { addField, removeField, replaceField, stepField } from './draft-template.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { FieldOrder } from './FieldOrder.tsx';

type Given = {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
  readonly problems: readonly Problem[];
};

/** The order of the fields, and the one that is being changed beside it. */
export function FieldsEditor({ template, onChange, problems }: Given) {
  const { fields } = template;
  const [chosen, setChosen] = useState<string | null>(null);
  const [before, setBefore] = useState<Template | null>(null);
  const place = Math.max(
    0,
    fields.findIndex(({ key }) => key === chosen),
  );
  const field = fields[place];
  const change = (next: Template) => {
    setBefore(null);
    onChange(next);
  };
  const takeOut = (key: string) => {
    setBefore(template);
    onChange(removeField(template, key));
    setChosen(fields[place + 1]?.key ?? fields[place - 1]?.key ?? null);
  };
  const gone = before?.fields.find(({ key }) => fields.every((one) => one.key !== key));
  return (
    <div className="editor">
      <section className="card">
        <h2>Fields</h2>
        <FieldOrder
          template={template}
          onChange={change}
          chosen={field?.key ?? null}
          onChoose={setChosen}
          problems={problems}
        />
        <div role="status">
          {before !== null && gone !== undefined && (
            <p className="deeds">
              “{gone.label}” is taken out.{' '}
              <button type="button" className="quiet" onClick={() => change(before)}>
                Put it back
              </button>
            </p>
          )}
        </div>
        <AddField
          onAdd={(label, type) => {
            const next = addField(template, label, type);
            change(next);
            setChosen(next.fields.at(-1)?.key ?? null);
          }}
        />
      </section>
      {field !== undefined && (
        <section className="card" aria-label={`The field ${field.label}`}>
          <div className="head">
            <h2>{field.label || '(no label)'}</h2>
            <div className="deeds">
              <button
                type="button"
                className="quiet"
                disabled={place === 0}
                onClick={() => change(stepField(template, field.key, -1))}
              >
                Up
              </button>
              <button
                type="button"
                className="quiet"
                disabled={place === fields.length - 1}
                onClick={() => change(stepField(template, field.key, 1))}
              >
                Down
              </button>
              <button type="button" className="quiet" onClick={() => takeOut(field.key)}>
                Take it out
              </button>
            </div>
          </div>
          <FieldEditor
            key={field.key}
            field={field}
            template={template}
            onChange={(next) => change(replaceField(template, next))}
            problems={inside(problems, place)}
          />
        </section>
      )}
    </div>
  );
}

/** What is wrong with the field at this place, with paths that start inside it. */
function inside(problems: readonly Problem[], place: number): readonly Problem[] {
  const path = `fields[${place}]`;
  return problems.flatMap((problem) =>
    problem.path === path || problem.path.startsWith(`${path}.`)
      ? [{ ...problem, path: problem.path.slice(path.length + 1) }]
      : [],
  );
}
