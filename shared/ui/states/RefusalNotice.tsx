import { useSetting } from '../setting/Baton.tsx';

type Given = { readonly sentence: string };

/** A "no" with its sentence, which also says what to do. Whoever shows it keeps what was typed. */
export function RefusalNotice({ sentence }: Given) {
  const { words } = useSetting();
  return (
    <div className="b-notice b-notice-alarm" role="alert">
      <p className="b-strong">{words.states.refusedTitle}</p>
      <p dir="auto">{sentence}</p>
      <p className="b-soft">{words.states.keptWords}</p>
    </div>
  );
}
