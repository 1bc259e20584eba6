import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { Actions } from '#shared/ui/actions/Actions.tsx';
import { Brief } from '#shared/ui/brief/Brief.tsx';
import { Timeline } from '#shared/ui/timeline/Timeline.tsx';
import { Failed } from '../pieces/Failed.tsx';
import { Pieces } from '../pieces/Pieces.tsx';
import { useChecking } from '../pieces/use-checking.ts';
import type { Company } from '../pieces/use-company.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { oneHandoff, templateOf } from '../server/queries.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { NoHandoff } from './NoHandoff.tsx';
import { useCommand } from './use-command.ts';
import { useSeen } from './use-seen.ts';

/** One handoff, as a link in a mail or a chat leads to it. */
export function HandoffPage() {
  const { handoff: id } = useParams({ from: '/handoffs/$handoff' });
  const { data, error, refetch } = useQuery(oneHandoff(id));
  if (data === undefined)
    return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
  if (data === null) return <NoHandoff />;
  return (
    <WithCompany>
      {(company) => <Opened key={id} handoff={data.handoff} events={data.events} company={company} />}
    </WithCompany>
  );
}

type Given = {
  readonly handoff: Handoff;
  readonly events: readonly HandoffEvent[];
  readonly company: Company;
};

function Opened({ handoff, events, company }: Given) {
  const { data: template, error, refetch } = useQuery(templateOf(handoff.note.template));
  const say = useCommand(handoff.id);
  const checking = useChecking(company.directory);
  useSeen(handoff, company.who.person);
  if (template === undefined || template === null)
    return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
  return (
    <Pieces company={company}>
      <div className="head">
        <h1>{handoff.record.name}</h1>
      </div>
      <section className="card">
        <Brief handoff={handoff} template={template} />
      </section>
      <section className="card">
        <Actions handoff={handoff} template={template} checking={checking} onCommand={say} />
      </section>
      <section className="card">
        <Timeline events={events} template={template} promises={handoff.promises} />
      </section>
    </Pieces>
  );
}
