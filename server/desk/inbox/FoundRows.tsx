import { Link } from '@tanstack/react-router';
import { Failed } from '../pieces/Failed.tsx';
import { PageLoading } from '../shell/PageLoading.tsx';
import { InboxRows } from './InboxRows.tsx';
import { useFound } from './use-inbox.ts';

const nothing = () => undefined;

/** What a search finds: handoffs, promises and people. */
export function FoundRows({ text, onSearch }: { readonly text: string; readonly onSearch: () => void }) {
  const { data, error, refetch } = useFound(text);
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <PageLoading />;
  const { handoffs, promises, people, hasMore, sentence } = data;
  const isNothing = handoffs.length + promises.length + people.length === 0;
  return (
    <>
      <p role="status" className="soft">
        {sentence ??
          (isNothing
            ? `Nothing here begins with “${text}”. Try fewer letters, or a name.`
            : hasMore
              ? 'These fit best, and there is more. Type more letters to find all of it.'
              : 'All that fits.')}
      </p>
      {handoffs.length > 0 && (
        <section>
          <h2>Handoffs</h2>
          <InboxRows lines={handoffs} hasMore={false} onMore={nothing} onSearch={onSearch} />
        </section>
      )}
      {promises.length > 0 && (
        <section className="card">
          <h2>Promises</h2>
          <ul className="plain-list">
            {promises.map(({ id, handoff, words, to, due }) => (
              <li key={`${handoff} ${id}`}>
                <Link to="/handoffs/$handoff" params={{ handoff }}>
                  {words}
                </Link>
                <div className="soft">
                  To {to}, by {due}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section className="card">
          <h2>People</h2>
          <ul className="plain-list">
            {people.map(({ id, name, active }) => (
              <li key={id}>
                <Link to="/" search={{ list: 'all', person: id }}>
                  {name}
                </Link>
                {!active && <span className="soft"> (not active)</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
