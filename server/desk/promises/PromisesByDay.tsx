import { Link } from '@tanstack/react-router';
import type { Answers } from '../server/server.ts';

type Promised = Answers['handoffs']['promises']['promises'][number];

const day = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });

export function PromisesByDay({ promises }: { readonly promises: readonly Promised[] }) {
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
              To {promise.to} · {promise.deliverer.name} delivers · {promise.record.name} ·{' '}
              {promise.seam.name}
              {promise.moves > 0 && ` · first promised for ${promise.firstDue}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Kept, broken or open is one thing; moved and unsigned can come with it. */
function Standings({ promise }: { readonly promise: Promised }) {
  const { status, moves, isUnsigned, inContract } = promise;
  return (
    <>
      {status === 'kept' && <span className="tag good">Kept</span>}
      {status === 'broken' && <span className="tag late">Broken</span>}
      {status === 'open' && <span className="tag">Open</span>}{' '}
      {moves > 0 && <span className="tag careful">Moved</span>}{' '}
      {isUnsigned && <span className="tag careful">Unsigned</span>}{' '}
      {inContract && <span className="tag">In the contract</span>}
    </>
  );
}
