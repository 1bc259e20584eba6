import type { Handoff } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { isAside } from './clock-subjects.ts';
import { DeadlineLine } from './DeadlineLine.tsx';

type Given = { readonly handoff: Handoff; readonly template: Template };

/** Every clock that runs, the next first, with how it was counted. */
export function Deadlines({ handoff, template }: Given) {
  const { words } = useSetting();
  const { clocks } = handoff;
  const aside = clocks.filter(isAside);
  const line = (clock: (typeof clocks)[number]) => (
    <li key={`${clock.name} ${clock.subject}`}>
      <DeadlineLine {...{ clock, handoff, template }} />
    </li>
  );
  return (
    <section className="b-part" aria-label={words.deadlines.heading}>
      <h3 className="b-small-heading">{words.deadlines.heading}</h3>
      {clocks.length === 0 && <p className="b-soft">{words.deadlines.none}</p>}
      <ul className="b-stack-small">{clocks.filter((clock) => !isAside(clock)).map(line)}</ul>
      {aside.length > 0 && (
        <details className="b-details">
          <summary>{words.deadlines.aside}</summary>
          <ul className="b-stack-small">{aside.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
