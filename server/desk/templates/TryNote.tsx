import { useMemo, useState } from 'react';
import { parseNote } from '#shared/templates/parse-note.ts';
import type { Template } from '#shared/templates/template.ts';
import { Issues } from '#shared/ui/form/Issues.tsx';
import type { Verdict } from '#shared/vagueness/judgement.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { Pieces } from '../pieces/Pieces.tsx';
import { useJudge } from '../pieces/use-checking.ts';
import type { Company } from '../pieces/use-company.ts';
import { useNoteCheck } from '../pieces/use-note-check.ts';

type Given = { readonly template: Template; readonly company: Company };

const verdicts: Readonly<Record<Verdict, string>> = {
  nothing: 'As a plain note this says nothing to the next person.',
  unclear: 'As a plain note this leaves the next person asking.',
  clear: 'As a plain note this is clear enough.',
};

/** A real note, held against the template: what it is worth as it stands, and what of it the form finds again. */
export function TryNote({ template, company }: Given) {
  const [text, setText] = useState('');
  return (
    <>
      <p className="soft">Paste what somebody really wrote. It is looked at here and kept nowhere.</p>
      <TextField label="A note" rows={5} value={text} onChange={setText} />
      {text.trim() !== '' && (
        <div aria-live="polite">
          <Judged text={text} />
          <Parsed text={text} template={template} company={company} />
        </div>
      )}
    </>
  );
}

function Judged({ text }: { readonly text: string }) {
  const judge = useJudge();
  const judgement = useMemo(() => judge?.(text, { surface: 'handoff' }), [judge, text]);
  if (judgement === undefined) return <p className="soft">Loading the dictionaries…</p>;
  const { verdict, findings } = judgement;
  return (
    <>
      <h3>What the note check says</h3>
      <p>{verdicts[verdict]}</p>
      <ul>
        {findings.map(({ rule, from, to, why, mend }) => (
          <li key={`${rule} ${from} ${to}`}>
            {why} {mend}
          </li>
        ))}
      </ul>
    </>
  );
}

function Parsed({ text, template, company }: Given & { readonly text: string }) {
  const check = useNoteCheck(template, company.directory);
  const parsed = useMemo(() => parseNote(text, template, company.directory), [text, template, company]);
  const labels = template.fields.filter(({ key }) => parsed.ok && Object.hasOwn(parsed.value.values, key));
  return (
    <>
      <h3>What this template makes of it</h3>
      {parsed.ok ? (
        <>
          <p>Found in it: {labels.map(({ label }) => label).join(', ') || 'nothing'}.</p>
          <Pieces company={company}>
            <Issues issues={check(parsed.value)} template={template} />
          </Pieces>
        </>
      ) : (
        <Refused
          sentence="It can’t be read as a note of this template."
          problems={parsed.reason.map((problem) => ({ ...problem, path: '' }))}
        />
      )}
    </>
  );
}
