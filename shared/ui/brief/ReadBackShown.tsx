import type { ReadBack } from '../../handoffs/handoff.ts';
import { useSetting } from '../setting/Baton.tsx';
import { NoteText } from '../text/NoteText.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';

/** What somebody said back. A plain yes to what was said has no words of its own. */
export function ReadBackShown({ readBack: { outcome, firstStep, by } }: { readonly readBack: ReadBack }) {
  const { words } = useSetting();
  const day = <Sentence of={words.times.by} with={{ day: <Day date={by} /> }} />;
  return (
    <>
      <p>{outcome === '' ? words.said.asWritten : <NoteText text={outcome} />}</p>
      <p className="b-small">
        {firstStep !== '' && (
          <>
            {words.brief.firstStep}: <NoteText text={firstStep} />{' '}
          </>
        )}
        {day}
      </p>
    </>
  );
}
