import { Link } from '@tanstack/react-router';
import { Sentence } from '#shared/ui/text/Sentence.tsx';
import { showDay } from '#shared/ui/time/moment-words.ts';
import { fill } from '#shared/ui/words/fill.ts';
import { today } from '../pieces/today.ts';
import type { Answers } from '../server/server.ts';
import { deskWords, spokenLanguage } from '../words/spoken.ts';

type Promised = Answers['handoffs']['promises']['promises'][number];

export function PromisesByDay({ promises }: { readonly promises: readonly Promised[] }) {
  const day = new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: 'full', timeZone: 'UTC' });
  const { promises: words } = deskWords();
  const days = [...Map.groupBy(promises, ({ due }) => due)];
  return days.map(([due, those]) => (
    <section key={due} className="card">
      <h2>
        <time dateTime={due}>{day.format(new Date(due))}</time>
      </h2>
      <ul className="plain-list">
        {those.map((promise) => (
          <li key={`${promise.handoff} ${promise.id}`}>
            <Link to="/handoffs/$handoff" params={{ handoff: promise.handoff }}>
              {promise.words}
            </Link>{' '}
            <Standings promise={promise} />
            <div className="soft">
              <Sentence of={words.to} with={{ who: promise.to }} /> ·{' '}
              <Sentence of={words.delivers} with={{ who: promise.deliverer.name }} /> · {promise.record.name}{' '}
              · {promise.seam.name}
              {promise.moves > 0 &&
                ` · ${fill(words.first, { day: showDay(promise.firstDue, today(), spokenLanguage()) })}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Kept, broken or open is one thing; moved and unsigned can come with it. */
function Standings({ promise }: { readonly promise: Promised }) {
  const { standings: words, promises } = deskWords();
  const { contract } = promises;
  const { status, moves, isUnsigned, inContract } = promise;
  return (
    <>
      {status === 'kept' && <span className="tag good">{words.kept}</span>}
      {status === 'broken' && <span className="tag late">{words.broken}</span>}
      {status === 'open' && <span className="tag">{words.open}</span>}{' '}
      {moves > 0 && <span className="tag careful">{words.moved}</span>}{' '}
      {isUnsigned && <span className="tag careful">{words.unsigned}</span>}{' '}
      {inContract && <span className="tag">{contract}</span>}
    </>
  );
}
