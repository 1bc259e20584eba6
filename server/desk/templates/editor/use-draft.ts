import { useEffect, useState } from 'react';
import { fieldTypes } from '#shared/fields/registry.ts';
import type { Field, Template } from '#shared/templates/template.ts';

const placeOf = ({ id, version }: Template) => `baton template ${id} ${version}`;

/** What was changed and not published is still there after the page was loaded again, in this window and no other. */
export function useDraft(start: Template) {
  const place = placeOf(start);
  const [draft, setDraft] = useState<Template>(() => keptAt(place) ?? start);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  useEffect(() => {
    if (isChanged) sessionStorage.setItem(place, JSON.stringify(draft));
    else sessionStorage.removeItem(place);
  }, [draft, place, isChanged]);
  return { draft, setDraft, isChanged, forget: () => sessionStorage.removeItem(place) };
}

/** A draft may be wrong in what it says, and nothing is published unread; it only has to be one that can be drawn. */
function keptAt(place: string): Template | null {
  const text = sessionStorage.getItem(place);
  const draft = text === null ? null : (JSON.parse(text) as Template);
  return draft !== null && Array.isArray(draft.fields) && draft.fields.every(isField) ? draft : null;
}

const isField = ({ key, type, label, need }: Field): boolean =>
  typeof key === 'string' && typeof label === 'string' && type in fieldTypes && typeof need === 'object';
