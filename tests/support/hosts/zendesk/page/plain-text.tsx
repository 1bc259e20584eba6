import { useEffect, useRef } from 'react';
import { editors } from './practice.ts';

type Props = {
  readonly ticket: string;
  readonly html: string;
  readonly onText: (html: string) => void;
};

/** A composer that is neither CKEditor nor a text area. Nobody has told of its DOM, so it bears no name at all. */
export function PlainText({ ticket, html, onText }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const first = useRef(html);
  useEffect(() => {
    const element = field.current;
    if (element === null) return undefined;
    const setData = (text: string) => {
      element.innerHTML = text;
      onText(text);
    };
    setData(first.current);
    editors.set(ticket, {
      element,
      getData: () => element.innerHTML,
      setData,
      setReadOnly: (isReadOnly) => element.setAttribute('contenteditable', String(!isReadOnly)),
      undo: () => document.execCommand('undo'),
      focus: () => element.focus(),
      destroy: async () => undefined,
    });
    return () => void editors.delete(ticket);
  }, [ticket, onText]);
  return (
    <div
      ref={field}
      contentEditable
      className="markdown"
      onInput={({ currentTarget }) => onText(currentTarget.innerHTML)}
    />
  );
}
