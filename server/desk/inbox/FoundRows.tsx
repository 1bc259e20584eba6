import { Link } from '@tanstack/react-router';
import { Sentence } from '#shared/ui/text/Sentence.tsx';
import { showDay } from '#shared/ui/time/moment-words.ts';
import { fill } from '#shared/ui/words/fill.ts';
import { Failed } from '../pieces/Failed.tsx';
import { today } from '../pieces/today.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { deskWords, spokenLanguage } from '../words/spoken.ts';
import { InboxRows } from './InboxRows.tsx';
import { useFound } from './use-inbox.ts';

const nothing = () => undefined;

/** What a search finds: handoffs, promises and people. */
export function FoundRows({ text, onSearch }: { readonly text: string; readonly onSearch: () => void }) {
  const { data, error, refetch } = useFound(text);
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <PageLoading />;
  const { handoffs, promises, people, hasMore, sentence } = data;
  const said = deskWords().inbox;
  const isNothing = handoffs.length + promises.length + people.length === 0;
  return (
    <>
      <p role="status" className="soft">
        {sentence ??
          (isNothing ? fill(said.foundNothing, { text }) : hasMore ? said.foundMore : said.foundAll)}
      </p>
      {handoffs.length > 0 && (
        <section>
          <h2>{said.handoffs}</h2>
          <InboxRows lines={handoffs} hasMore={false} onMore={nothing} onSearch={onSearch} />
        </section>
      )}
      {promises.length > 0 && (
        <section className="card">
          <h2>{said.promises}</h2>
          <ul className="plain-list">
            {promises.map(({ id, handoff, words, to, due }) => (
              <li key={`${handoff} ${id}`}>
                <Link to="/handoffs/$handoff" params={{ handoff }}>
                  {words}
                </Link>
                <div className="soft">
                  <Sentence
                    of={said.promisedTo}
                    with={{ who: to, day: showDay(due, today(), spokenLanguage()) }}
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section className="card">
          <h2>{said.people}</h2>
          <ul className="plain-list">
            {people.map(({ id, name, active }) => (
              <li key={id}>
                <Link to="/" search={{ list: 'all', person: id }}>
                  {name}
                </Link>
                {!active && <span className="soft"> {said.notActive}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
