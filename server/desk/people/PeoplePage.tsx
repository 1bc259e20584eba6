import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Failed } from '../pieces/Failed.tsx';
import { useNames } from '../pieces/use-names.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { server } from '../server/server.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { ImportPeople } from './ImportPeople.tsx';
import { Invitations } from './Invitations.tsx';
import { PeopleTabs } from './PeopleTabs.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import type { Listed } from './person.ts';

const pageLength = 100;

export function PeoplePage() {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const [open, setOpen] = useState<string | null>(null);
  const names = useNames();
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['people', asked],
    queryFn: ({ pageParam }) =>
      server.people.list.query({ text: asked.slice(0, 100), after: pageParam, most: pageLength }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const people = data?.pages.flatMap((page) => page.people) ?? [];
  const shown = people.find(({ id }) => id === open);
  return (
    <WithCompany>
      {(company) => (
        <>
          <div className="head">
            <h1>People</h1>
            <input
              type="search"
              className="search"
              aria-label="Find people"
              placeholder="Name or mail address"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
          <PeopleTabs />
          {company.who.role === 'admin' && <Invitations />}
          <section className="card">
            {data === undefined && error === null && <PageLoading />}
            {error !== null && <Failed error={error} again={() => void refetch()} />}
            {data !== undefined && people.length === 0 && <p>Nobody here is called “{asked}”.</p>}
            <ul className="plain-list">
              {people.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  onOpen={() => setOpen(person.id)}
                  teamNamed={names.team}
                />
              ))}
            </ul>
            {hasNextPage && (
              <button type="button" className="quiet" onClick={() => void fetchNextPage()}>
                Show more people
              </button>
            )}
          </section>
          {company.who.role === 'admin' && <ImportPeople />}
          {shown !== undefined && (
            <PersonDialog person={shown} company={company} onClose={() => setOpen(null)} />
          )}
        </>
      )}
    </WithCompany>
  );
}

type Row = {
  readonly person: Listed;
  readonly onOpen: () => void;
  readonly teamNamed: (id: string) => string;
};

function PersonRow({ person, onOpen, teamNamed }: Row) {
  const { name, email, role, teams, active, absences } = person;
  const isAway = absences.some(({ from, to }) => from <= Date.now() && Date.now() < to);
  return (
    <li className="person">
      <div>
        <strong>{name}</strong> <span className="tag">{role}</span>{' '}
        {!active && <span className="tag late">deactivated</span>}{' '}
        {isAway && <span className="tag careful">away</span>}
        <div className="soft">
          {email}
          {teams.length > 0 && ` · ${teams.map(teamNamed).join(', ')}`}
        </div>
      </div>
      <button type="button" className="quiet" onClick={onOpen} aria-label={`Open ${name}`}>
        Open
      </button>
    </li>
  );
}
