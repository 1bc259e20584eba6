import { useCallback, useEffect, useRef, useState } from 'react';
import type { Template } from '#shared/templates/template.ts';
import { tellWorker } from '../../door/tell-worker.ts';
import { useInPanel } from '../in-panel.ts';
import { type FormDraft, readDraft } from './draft.ts';

type Found = { readonly key: string; readonly draft: FormDraft | null };

/** The draft of one form: found again on every opening, on the disk with every keystroke. */
export function useFormDraft(key: string, template: Template) {
  const { first } = useInPanel();
  const [found, setFound] = useState<Found | null>(() => {
    const drafts = first?.drafts() ?? null;
    const kept = drafts?.find((one) => one.key === key);
    return drafts === null ? null : { key, draft: readDraft(kept?.content ?? null, template) };
  });
  const isThereAlready = useRef(found !== null);
  useEffect(() => {
    if (isThereAlready.current) {
      isThereAlready.current = false;
      return;
    }
    let isOver = false;
    const hear = (draft: FormDraft | null) => {
      if (!isOver) setFound({ key, draft });
    };
    tellWorker('find-draft', { key }).then(
      (kept) => hear(readDraft(kept?.content ?? null, template)),
      () => hear(null),
    );
    return () => {
      isOver = true;
    };
  }, [key, template]);
  const keep = useCallback(
    async (draft: FormDraft) => {
      setFound({ key, draft });
      await tellWorker('keep-draft', { key, content: draft });
    },
    [key],
  );
  const forget = useCallback(async () => {
    setFound({ key, draft: null });
    await tellWorker('drop-draft', { key });
  }, [key]);
  return { isThere: found?.key === key, draft: found?.key === key ? found.draft : null, keep, forget };
}
