import { useState } from 'react';
import { Field } from '../form/Field.tsx';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';

/** A template from elsewhere: looked at first, and published only when that is wanted. */
export function ImportTemplate() {
  const [text, setText] = useState<string | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const look = useDeed(
    (given: string) => server.templates.importFile.mutate({ text: given, isDryRun: true }),
    ({ template, isNew }) =>
      setSeen(
        isNew
          ? `${template.name} would become version ${template.version}.`
          : `${template.name} is published like this already. Nothing would change.`,
      ),
  );
  const publish = useDeed(
    (given: string) => server.templates.importFile.mutate({ text: given, isDryRun: false }),
    ({ template }) => {
      setText(null);
      setSeen(null);
      setDone(`${template.name}, version ${template.version}, is published.`);
    },
  );
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const given = await file.text();
    setText(given);
    setSeen(null);
    setDone(null);
    publish.forget();
    look.run(given);
  };
  return (
    <section className="card">
      <h2>From a file</h2>
      <Field label="A template as a JSON file">
        {(marks) => (
          <input
            {...marks}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        )}
      </Field>
      <Refused
        sentence={look.sentence ?? publish.sentence}
        problems={[...look.problems, ...publish.problems]}
      />
      <div role="status">
        {seen !== null && <p>{seen}</p>}
        {done !== null && <p className="done">{done}</p>}
      </div>
      {seen !== null && text !== null && (
        <button type="button" disabled={publish.isRunning} onClick={() => publish.run(text)}>
          Publish it
        </button>
      )}
    </section>
  );
}
