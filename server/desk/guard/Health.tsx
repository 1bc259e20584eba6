import { useQuery } from '@tanstack/react-query';
import { hostLabel } from '#shared/seams/guarded-hosts.ts';
import { Failed } from '../pieces/Failed.tsx';
import { type Answers, server } from '../server/server.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { notLookingWords } from './not-looking-words.ts';

const days = 14;

type HostHealth = Answers['guard']['health']['hosts'][number];

/** How well browsers saw each site: a page that changed under Baton shows here first. */
export function Health() {
  const { data, error, refetch } = useQuery({
    queryKey: ['guard', 'health'],
    queryFn: () => server.guard.health.query({ days }),
  });
  return (
    <section className="card">
      <h2>How well the pages were seen, in {days} days</h2>
      {data === undefined &&
        (error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />)}
      {data?.hosts.length === 0 && (
        <p className="soft">Nothing was counted yet. Browsers report once people work with the extension.</p>
      )}
      {data?.hosts.map((health) => (
        <Seen key={`${health.host} ${health.selectors}`} health={health} />
      ))}
    </section>
  );
}

function Seen({ health: { host, selectors, times, couldNotSee } }: { readonly health: HostHealth }) {
  return (
    <article>
      <h3>
        {hostLabel(host)} <span className="soft">as known in {selectors}</span>
      </h3>
      <p>
        Looked {times.looked} times: {times.clear} clear, {times.observed} only counted, {times.warned}{' '}
        warned, {times.held} held, {times['saved-anyway']} saved anyway.
      </p>
      {couldNotSee.length > 0 && (
        <ul>
          {couldNotSee.map(({ why, times: count }) => (
            <li key={`${why}`}>
              <strong>Could not look {count} times</strong>
              {why !== null && `: ${notLookingWords[why]}`}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
