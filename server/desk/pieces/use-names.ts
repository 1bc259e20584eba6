import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { setup } from '../server/queries.ts';

export type Names = {
  readonly person: (id: string | null) => string;
  readonly team: (id: string) => string;
};

/** How people and teams are called; an id nobody knows any more is said as such. */
export function useNames(): Names {
  const { data } = useQuery(setup);
  return useMemo(() => {
    const people = new Map(data?.directory.people.map(({ id, name }) => [id, name]));
    const teams = new Map(data?.directory.teams.map(({ id, name }) => [id, name]));
    const unknown = data === undefined ? '…' : 'somebody who is not here any more';
    return {
      person: (id) => (id === null ? 'nobody yet' : (people.get(id) ?? unknown)),
      team: (id) => teams.get(id) ?? (data === undefined ? '…' : 'a team that is gone'),
    };
  }, [data]);
}
