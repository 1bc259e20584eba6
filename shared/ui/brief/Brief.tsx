import type { Handoff } from '../../handoffs/handoff.ts';
import { isSaid } from '../../handoffs/said.ts';
import type { Template } from '../../templates/template.ts';
import { OneSided } from '../said/OneSided.tsx';
import { SaidDetails } from '../said/SaidDetails.tsx';
import { useShownTemplate } from '../said/use-shown-template.ts';
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
import { WhatIsAhead } from './WhatIsAhead.tsx';

type Given = {
  readonly handoff: Handoff;
  /** The one its note was written in. */
  readonly template: Template;
};

/** One handoff on one screen: what is wanted, promised, risky and unknown, the next step, and whose turn it is. */
export function Brief({ handoff, template: own }: Given) {
  const template = useShownTemplate(own);
  const { words } = useSetting();
  const { brief } = words;
  const { note, openEnds } = handoff;
  const { outcome, next, risks, call, others } = briefFields(template, note);
  return (
    <article className="b-brief" aria-label={brief.heading}>
      <BriefHead {...{ handoff, outcome }} />
      <OneSided handoff={handoff} />
      <TurnLine handoff={handoff} />
      <Standing {...{ handoff, template }} />
      <SaidBack handoff={handoff} />
      {isSaid(handoff) && handoff.promises.length > 0 ? (
        <SaidDetails promises={handoff.promises} />
      ) : (
        <WhatIsAhead {...{ handoff, next, risks }} />
      )}
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
      {others.length > 0 && !isSaid(handoff) && (
        <details className="b-details">
          <summary>{words.common.more}</summary>
          <FieldList fields={others} note={note} />
        </details>
      )}
    </article>
  );
}
