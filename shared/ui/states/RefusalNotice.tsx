import { useSetting } from '../setting/Baton.tsx';
import { refusalIn, type ToldRefusal } from '../words/refusal-in.ts';

type Given = ToldRefusal;

/** A "no" with its sentence, which also says what to do. Whoever shows it keeps what was typed. */
export function RefusalNotice(refusal: Given) {
  const { words, now } = useSetting();
  return (
    <div className="b-notice b-notice-alarm" role="alert">
      <p className="b-strong">{words.states.refusedTitle}</p>
      <p dir="auto">{refusalIn(words, refusal, now)}</p>
      <p className="b-soft">{words.states.keptWords}</p>
    </div>
  );
}
