import { useEffect, useRef } from 'react';
import { choices } from './choices.ts';
import type { PracticeEditor } from './editor.ts';
import { editors } from './practice.ts';
import { say } from './words.ts';

type Props = {
  readonly ticket: string;
  readonly testId: string;
  readonly html: string;
  readonly onText: (html: string) => void;
};

/** A live editor. With `swap` its editable is replaced by a new one shortly after a paste, as was seen on Zendesk. */
export function RichText({ ticket, testId, html, onText }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is made once and owns its text from then on
  useEffect(() => {
    let isGone = false;
    let editor: PracticeEditor | null = null;
    const make = async (content: string) => {
      const onChange = () => onText(editor?.getData() ?? '');
      const made = await window.createPracticeEditor({
        html: content,
        placeholder: say('write'),
        testId,
        onChange,
      });
      if (isGone) {
        await made.destroy();
        return;
      }
      editor = made;
      if (choices.readOnly) made.setReadOnly(true);
      editors.set(ticket, made);
      box.current?.replaceChildren(made.element);
    };
    const swap = () =>
      window.setTimeout(async () => {
        const old = editor;
        await make(old?.getData() ?? '');
        await old?.destroy();
        if (editor !== null) box.current?.replaceChildren(editor.element);
      }, 40);
    if (choices.swaps) box.current?.addEventListener('paste', swap, true);
    void make(html);
    return () => {
      isGone = true;
      editors.delete(ticket);
      void editor?.destroy();
    };
  }, []);
  return <div className="rich-text" ref={box} />;
}
