import type { OpenPromise } from '../../handoffs/handoff.ts';
import { NoteText } from '../text/NoteText.tsx';
import { PromiseFacts } from './PromiseFacts.tsx';

/** One promise: its words, and everything about them. */
export const PromiseLine = ({ promise }: { readonly promise: OpenPromise }) => (
  <div className="b-promise">
    <p>
      “<NoteText text={promise.words} />”
    </p>
    <PromiseFacts promise={promise} />
  </div>
);
