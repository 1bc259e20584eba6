import type { ReactNode } from 'react';
import { PageLoading } from '../shell/PageLoading.tsx';
import { Failed } from './Failed.tsx';
import { type Company, useCompany } from './use-company.ts';

/** A page that needs the set-up: loading, failed, or drawn. */
export function WithCompany({ children }: { readonly children: (company: Company) => ReactNode }) {
  const { known, error, again } = useCompany();
  if (known !== null) return children(known);
  return error === null ? <PageLoading /> : <Failed error={error} again={again} />;
}
