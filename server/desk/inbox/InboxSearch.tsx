import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { deskWords } from '../words/spoken.ts';
import type { InboxView } from './inbox-view.ts';

const pause = 200;

type Given = { readonly search: string | undefined; readonly place: RefObject<HTMLInputElement | null> };

/** Looks while somebody types, a moment behind them. The text stands in the address. */
export function InboxSearch({ search = '', place }: Given) {
  const navigate = useNavigate({ from: '/' });
  const [typed, setTyped] = useState(search);
  // What is typed goes before what stands in the address, unless that came from somewhere else: a link, or "back".
  const sent = useRef(search);
  useEffect(() => {
    if (search === sent.current) return;
    sent.current = search;
    setTyped(search);
  }, [search]);
  useEffect(() => {
    const text = typed.trim();
    if (text === sent.current) return;
    const later = setTimeout(() => {
      sent.current = text;
      void navigate({
        search: ({ search: _, ...before }: InboxView) => (text === '' ? before : { ...before, search: text }),
        replace: true,
      });
    }, pause);
    return () => clearTimeout(later);
  }, [typed, navigate]);
  const { inbox: words } = deskWords();
  return (
    <input
      ref={place}
      type="search"
      className="search"
      aria-label={words.search}
      placeholder={words.searchHint}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape' && typed === '') currentTarget.blur();
      }}
    />
  );
}
