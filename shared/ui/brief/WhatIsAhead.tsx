import type { Handoff } from '../../handoffs/handoff.ts';
import type { Field } from '../../templates/template.ts';
import { PromiseList } from '../promises/PromiseList.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { FieldList } from './FieldList.tsx';
import { Part } from './Part.tsx';

type Given = {
  readonly handoff: Handoff;
  readonly next: readonly Field[];
  readonly risks: readonly Field[];
};

/** The next step, what the customer was promised, and what may go wrong. */
export function WhatIsAhead({ handoff: { note, promises }, next, risks }: Given) {
  const { brief } = useSetting().words;
  return (
    <>
      {next.length > 0 && (
        <Part title={brief.next}>
          <FieldList fields={next} note={note} title={brief.next} />
        </Part>
      )}
      <Part title={brief.promised}>
        <PromiseList promises={promises} />
      </Part>
      <Part title={brief.risks}>
        {risks.length === 0 ? (
          <p className="b-soft">{brief.noRisks}</p>
        ) : (
          <FieldList fields={risks} note={note} />
        )}
      </Part>
    </>
  );
}
