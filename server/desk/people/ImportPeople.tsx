import { useState } from 'react';
import { Field } from '../form/Field.tsx';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { saveFile } from '../pieces/save-file.ts';
import { server } from '../server/server.ts';

/** First what would happen, and only then that it happens: a file with one bad line changes nothing. */
export function ImportPeople() {
  const [text, setText] = useState<string | null>(null);
  const look = useDeed(
    (given: string) => server.people.importFile.mutate({ text: given, isDryRun: true }),
    (value) => setPlan(value),
  );
  const [plan, setPlan] = useState<Report | null>(null);
  const [done, setDone] = useState<Report | null>(null);
  const bring = useDeed(
    (given: string) => server.people.importFile.mutate({ text: given, isDryRun: false }),
    (value) => {
      setPlan(null);
      setText(null);
      setDone(value);
    },
  );
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const given = await file.text();
    setText(given);
    setPlan(null);
    setDone(null);
    bring.forget();
    look.run(given);
  };
  return (
    <section className="card">
      <h2>People from a file</h2>
      <Field
        label="A CSV file"
        hint="Columns: name, email, and if you like teams (several with | between) and cover (a mail address)."
      >
        {(marks) => (
          <input
            {...marks}
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        )}
      </Field>
      <Refused sentence={look.sentence ?? bring.sentence} problems={[...look.problems, ...bring.problems]} />
      <div role="status">
        {plan !== null && <p>The file is good. {wordsOf(plan)} Nothing has been changed yet.</p>}
        {done !== null && <p className="done">Done. {wordsOf(done)}</p>}
      </div>
      <div className="deeds">
        {plan !== null && text !== null && (
          <button type="button" disabled={bring.isRunning} onClick={() => bring.run(text)}>
            Import {plan.added + plan.changed} people
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={async () => {
            const file = await server.people.exportFile.query();
            saveFile(file.name, 'text/csv', file.text);
          }}
        >
          Save everybody as a file
        </button>
      </div>
    </section>
  );
}

type Report = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly joined: number;
  readonly ignored: readonly string[];
};

const wordsOf = ({ added, changed, unchanged, joined, ignored }: Report): string =>
  `${added} new, ${changed} changed, ${unchanged} as they are, ${joined} joining teams.${
    ignored.length === 0 ? '' : ` Columns left alone: ${ignored.join(', ')}.`
  }`;
