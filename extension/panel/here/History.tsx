import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Template } from '#shared/templates/template.ts';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { Timeline } from '#shared/ui/timeline/Timeline.tsx';
import { tellWorker } from '../../door/tell-worker.ts';
import { useInPanel } from '../in-panel.ts';

type Given = { readonly handoff: Handoff; readonly template: Template };

/** What happened on both sides. Only the server has it, so it is asked for when somebody opens it. */
export function History({ handoff, template }: Given) {
  const { words } = useInPanel();
  const [isOpen, setIsOpen] = useState(false);
  const asked = useQuery({
    queryKey: ['ask', 'handoffs.find', handoff.id],
    queryFn: () => askEvents(handoff.id),
    enabled: isOpen,
    networkMode: 'always',
  });
  return (
    <details className="b-details" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.history}</summary>
      {asked.data === undefined && !asked.isError && <LoadingState />}
      {(asked.data === null || asked.isError) && <p className="b-soft">{words.historyLater}</p>}
      {asked.data && <Timeline events={asked.data} template={template} promises={handoff.promises} />}
    </details>
  );
}

async function askEvents(handoff: string): Promise<readonly HandoffEvent[] | null> {
  const asked = await tellWorker('ask', { path: 'handoffs.find', input: { handoff } });
  if (asked.outcome !== 'answer') return null;
  // The worker asks through the client whose answers are typed by the server's own router.
  const found = asked.value as { readonly events: readonly HandoffEvent[] } | null;
  return found?.events ?? null;
}
