import type { Handoff } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';
import { PromiseList } from '../promises/PromiseList.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { NoteText } from '../text/NoteText.tsx';
import { Deadlines } from '../turn/Deadlines.tsx';
import { TurnLine } from '../turn/TurnLine.tsx';
import { BriefHead } from './BriefHead.tsx';
import { briefFields } from './brief-fields.ts';
import { FieldList } from './FieldList.tsx';
import { OpenEnds } from './OpenEnds.tsx';
import { Part } from './Part.tsx';
import { SaidBack } from './SaidBack.tsx';
import { Standing } from './Standing.tsx';

type Given = {
  readonly handoff: Handoff;
  /** The one its note was written in. */
  readonly template: Template;
};

/** One handoff on one screen: what is wanted, promised, risky and unknown, the next step, and whose turn it is. */
export function Brief({ handoff, template }: Given) {
  const { words } = useSetting();
  const { brief } = words;
  const { note, openEnds } = handoff;
  const { outcome, next, risks, call, others } = briefFields(template, note);
  return (
    <article className="b-brief" aria-label={brief.heading}>
      <BriefHead {...{ handoff, outcome }} />
      <TurnLine handoff={handoff} />
      <Standing {...{ handoff, template }} />
      <SaidBack handoff={handoff} />
      {next.length > 0 && (
        <Part title={brief.next}>
          <FieldList fields={next} note={note} title={brief.next} />
        </Part>
      )}
      <Part title={brief.promised}>
        <PromiseList promises={handoff.promises} />
      </Part>
      <Part title={brief.risks}>
        {risks.length === 0 ? (
          <p className="b-soft">{brief.noRisks}</p>
        ) : (
          <FieldList fields={risks} note={note} />
        )}
      </Part>
      {call.length > 0 && (
        <Part title={brief.call}>
          <FieldList fields={call} note={note} />
        </Part>
      )}
      {openEnds.length > 0 && <OpenEnds {...{ openEnds, template }} />}
      {handoff.outcome !== null && (
        <Part title={brief.result}>
          <NoteText text={handoff.outcome} />
        </Part>
      )}
      <Deadlines {...{ handoff, template }} />
      {others.length > 0 && (
        <details className="b-details">
          <summary>{words.common.more}</summary>
          <FieldList fields={others} note={note} />
        </details>
      )}
    </article>
  );
}
