import { useQuery } from '@tanstack/react-query';
import { me, setup } from '../server/queries.ts';

/** Who looks and what the company is set up as; null until both are known. */
export function useCompany() {
  const who = useQuery(me);
  const company = useQuery(setup);
  const again = () => void Promise.all([who.refetch(), company.refetch()]);
  const known =
    who.data === undefined || company.data === undefined ? null : { who: who.data, ...company.data };
  return { known, error: who.error ?? company.error, again };
}

export type Company = NonNullable<ReturnType<typeof useCompany>['known']>;
