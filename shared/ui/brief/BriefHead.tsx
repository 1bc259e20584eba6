import type { Handoff } from '../../handoffs/handoff.ts';
import { isSaid } from '../../handoffs/said.ts';
import type { Field } from '../../templates/template.ts';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { WebLink } from '../text/WebLink.tsx';
import { FieldShown } from './FieldShown.tsx';

type Given = { readonly handoff: Handoff; readonly outcome: Field | null };

const looks = { routine: 'plain', watch: 'care', critical: 'alarm' } as const;

export function BriefHead({ handoff, outcome }: Given) {
  const { words } = useSetting();
  const names = useNames();
  const { severity, status, sender, receivers, record, note } = handoff;
  const takers = receivers.map(({ acceptance, person, hand }) =>
    acceptance !== null
      ? names.person(acceptance.by)
      : person === null
        ? names.hand(hand)
        : names.person(person),
  );
  return (
    <header className="b-stack-small">
      <p className="b-row">
        <span className={`b-mark b-mark-${looks[severity]}`}>{words.severities[severity]}</span>
        <span className="b-mark b-mark-plain">{words.statuses[status]}</span>
        {isSaid(handoff) && <span className="b-mark b-mark-plain">{words.said.heading}</span>}
      </p>
      <h2 className="b-title">
        <span className="b-hidden">{outcome?.label ?? words.brief.outcome}: </span>
        {outcome === null ? <bdi>{record.name}</bdi> : <FieldShown field={outcome} note={note} />}
      </h2>
      <p className="b-facts b-soft b-small">
        <span>
          {words.brief.from} <bdi>{names.person(sender)}</bdi>
        </span>
        <span>
          {words.brief.to} <bdi>{takers.join(', ')}</bdi>
        </span>
        <WebLink href={record.url}>
          <Sentence of={words.brief.record} with={{ record: record.name }} />
        </WebLink>
      </p>
    </header>
  );
}
