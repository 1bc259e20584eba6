import { useNavigate } from '@tanstack/react-router';
import type { Answered } from '../form/use-deed.ts';
import type { Company } from '../pieces/use-company.ts';
import { server } from '../server/server.ts';
import type { Draft } from './draft.ts';
import type { Step } from './steps.ts';

export type StepGiven = { readonly draft: Draft; readonly company: Company };

/** Keeps the draft on the server; what was done before it stays done when this fails, and is not done twice. */
export async function keep(draft: Draft): Promise<Answered<Draft>> {
  const kept = await server.seams.keepDraft.mutate({ draft });
  return kept.ok ? { ok: true, value: draft } : kept;
}

export function useGoTo(): (step: Step) => void {
  const navigate = useNavigate();
  return (step) => void navigate({ to: '/start', search: { step } });
}
