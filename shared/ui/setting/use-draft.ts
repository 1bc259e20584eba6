import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { DraftsContext, type Parts } from './drafts.ts';

/** The words of one form, for the fields in it. */
export type KeptForm = {
  readonly find: (part: string) => unknown;
  readonly change: (part: string, value: unknown) => void;
};

export const KeptFormContext = createContext<KeptForm | null>(null);

const none: Parts = {};
const partsIn = (found: unknown): Parts =>
  typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : none;

/** One form whose words outlive its page. `isThere`: it is known what was kept, so its fields can be drawn. */
export function useDraft(key: string) {
  const drafts = useContext(DraftsContext);
  const [found] = useState(() => drafts?.find(key) ?? null);
  const [isThere, setThere] = useState(!(found instanceof Promise));
  const parts = useRef<Parts>(found instanceof Promise ? none : partsIn(found));
  useEffect(() => {
    if (!(found instanceof Promise)) return;
    let isOver = false;
    const hear = (kept: unknown) => {
      if (isOver) return;
      parts.current = partsIn(kept);
      setThere(true);
    };
    found.then(hear, () => hear(null));
    return () => {
      isOver = true;
    };
  }, [found]);
  const [form] = useState<KeptForm>(() => ({
    find: (part) => parts.current[part],
    change: (part, value) => {
      parts.current = { ...parts.current, [part]: value };
      drafts?.keep(key, parts.current);
    },
  }));
  const forget = () => {
    parts.current = none;
    drafts?.drop(key);
  };
  return { isThere, form, forget };
}
