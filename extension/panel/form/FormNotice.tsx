import { useEffect, useRef } from 'react';
import { RefusalNotice } from '#shared/ui/states/RefusalNotice.tsx';
import { useInPanel } from '../in-panel.ts';
import type { PanelWords } from '../words/en.ts';
import type { Went } from './use-submit.ts';

/** How it went. What the person wrote stays in sight where they still have to do something with it. */
export function FormNotice({ went }: { readonly went: Went }) {
  const { words } = useInPanel();
  if (went.kind === 'refused') return <RefusalNotice {...went.refusal} />;
  const isBad = went.kind === 'failed' || went.kind === 'incomplete';
  return (
    <div className={`b-notice ${isBad ? 'b-notice-care' : 'panel-good'}`} role={isBad ? 'alert' : 'status'}>
      <p className="b-strong">{sentenceOf(went, words)}</p>
      {went.kind === 'put' && went.put === 'shown' && <TextToCopy text={went.text} />}
    </div>
  );
}

function sentenceOf(went: Exclude<Went, { kind: 'refused' }>, words: PanelWords): string {
  switch (went.kind) {
    case 'incomplete':
      return words.notComplete;
    case 'put':
      if (went.put === 'written') return went.goes ? words.writtenAndGoes : words.written;
      if (went.put === 'shown') return words.copyByHand;
      return went.hadEditor ? words.notTakenCopied : words.copied;
    case 'sent':
      return went.isChange ? words.sentChange : words.sent;
    case 'kept':
      return went.isChange ? words.keptChange : words.kept;
    case 'failed':
      return words.failed;
    default:
      return went satisfies never;
  }
}

function TextToCopy({ text }: { readonly text: string }) {
  const { words } = useInPanel();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), []);
  return (
    <textarea ref={box} className="b-input" readOnly rows={6} value={text} aria-label={words.whatYouWrote} />
  );
}
