import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { readTemplate } from '#shared/templates/read-template.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Company } from '../../pieces/use-company.ts';
import { FormPreview } from '../FormPreview.tsx';
import { saveTemplate } from '../save-template.ts';
import { TryNote } from '../TryNote.tsx';
import { TypedBudget } from '../TypedBudget.tsx';
import { tidyTemplate } from './draft-template.ts';
import { FieldsEditor } from './FieldsEditor.tsx';
import { HeadEditor } from './HeadEditor.tsx';
import { PublishTemplate } from './PublishTemplate.tsx';
import './editor.css';
import { useDraft } from './use-draft.ts';

type Given = {
  readonly start: Template;
  /** The newest version that is published here; null when none is. */
  readonly latest: Template | null;
  readonly company: Company;
  readonly onPublished: (version: number) => void;
};

/** A draft of the next version, kept in this window until it is published or thrown away. */
export function TemplateEditor({ start, latest, company, onPublished }: Given) {
  const { draft, setDraft, isChanged, forget } = useDraft(start);
  const [isTrying, setTrying] = useState(false);
  const tidy = useMemo(() => tidyTemplate(draft), [draft]);
  const problems = useMemo(() => {
    const read = readTemplate(tidy);
    return read.ok ? [] : read.reason;
  }, [tidy]);
  return (
    <>
      <div className="head">
        <h1>{tidy.name || 'A template without a name'}</h1>
        <div className="deeds">
          <button type="button" className="quiet" onClick={() => saveTemplate(tidy)}>
            Save as a file
          </button>
          {latest !== null && (
            <Link to="/templates/$template" params={{ template: start.id }} className="button quiet">
              To what is published
            </Link>
          )}
        </div>
      </div>
      <HeadEditor template={draft} onChange={setDraft} problems={problems} />
      <TypedBudget template={tidy} />
      <FieldsEditor template={draft} onChange={setDraft} problems={problems} />
      <section className="card">
        <h2>As the sender sees it</h2>
        <FormPreview template={tidy} company={company} />
      </section>
      <section className="card">
        <h2>Try it with a real note</h2>
        {isTrying ? (
          <TryNote template={tidy} company={company} />
        ) : (
          <button type="button" className="quiet" onClick={() => setTrying(true)}>
            Paste a note
          </button>
        )}
      </section>
      <PublishTemplate
        {...{ template: tidy, latest, problems, isChanged }}
        onThrowAway={() => setDraft(start)}
        onPublished={(version) => {
          forget();
          onPublished(version);
        }}
      />
    </>
  );
}
