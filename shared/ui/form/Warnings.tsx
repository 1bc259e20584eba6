import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { useTimes } from '../time/use-times.ts';
import type { Warning } from './find-warnings.ts';
import { Sides } from './Sides.tsx';

/** What will go wrong, before it is sent. Draws nothing when nothing will. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const { words } = useSetting();
  if (warnings.length === 0) return null;
  return (
    <section className="b-notice b-notice-care" aria-label={words.warnings.heading}>
      <h3 className="b-strong">{words.warnings.heading}</h3>
      <ul className="b-bullets">
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>
            <WarningWords warning={warning} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WarningWords({ warning }: { readonly warning: Warning }) {
  const { words } = useSetting();
  const names = useNames();
  const { exact } = useTimes();
  switch (warning.kind) {
    case 'receiver-away': {
      const { hand, until, cover } = warning;
      const parts = { who: names.hand(hand), when: exact(until) };
      return cover === null ? (
        <Sentence of={words.warnings['receiver-away-alone']} with={parts} />
      ) : (
        <Sentence of={words.warnings['receiver-away']} with={{ ...parts, cover: names.person(cover) }} />
      );
    }
    case 'nobody-on-rota':
      return <Sentence of={words.warnings['nobody-on-rota']} with={{ who: names.hand(warning.hand) }} />;
    case 'no-shared-hour':
      return <Sentence of={words.warnings['no-shared-hour']} with={{ when: exact(warning.until) }} />;
    case 'not-agreed': {
      const parts = { who: names.person(warning.deliverer), promise: warning.words };
      return <Sentence of={words.warnings['not-agreed']} with={parts} />;
    }
    case 'contradiction':
      return (
        <>
          {words.warnings.contradiction} <Sides sides={warning.sides} />
        </>
      );
    default:
      return warning satisfies never;
  }
}
