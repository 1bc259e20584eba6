import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { Failed } from '../pieces/Failed.tsx';
import type { Company } from '../pieces/use-company.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { oneHandoff, templateOf } from '../server/queries.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { Actions } from './Actions.tsx';
import { Brief } from './Brief.tsx';
import { Fields } from './Fields.tsx';
import './handoff.css';
import { NoHandoff } from './NoHandoff.tsx';
import { Promises } from './Promises.tsx';
import { Timeline } from './Timeline.tsx';
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

function Opened({ handoff, events, company: { who, directory } }: Given) {
  const { data: template, error, refetch } = useQuery(templateOf(handoff.note.template));
  useSeen(handoff, who.person);
  if (template === undefined || template === null)
    return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
  const situation = { handoff, template, directory, person: who.person };
  return (
    <>
      <div className="head">
        <h1>{handoff.record.name}</h1>
      </div>
      <Brief handoff={handoff} template={template} person={who.person} />
      <Actions situation={situation} />
      <Promises situation={situation} />
      <Fields handoff={handoff} template={template} directory={directory} />
      <Timeline events={events} template={template} />
    </>
  );
}
