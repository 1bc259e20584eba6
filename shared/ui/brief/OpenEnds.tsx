import type { OpenEnd } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';
import { Part } from './Part.tsx';

type Given = { readonly openEnds: readonly OpenEnd[]; readonly template: Template };

const looks = { open: 'care', overdue: 'alarm', found: 'good' } as const;

/** What nobody knew when it was sent: who finds it out, by when, and whether they have. */
export function OpenEnds({ openEnds, template }: Given) {
  const { words } = useSetting();
  const names = useNames();
  return (
    <Part title={words.brief.unknown}>
      <ul className="b-stack-small">
        {openEnds.map(({ field, finder, by, status }) => (
          <li key={field} className="b-facts">
            <bdi className="b-strong">{template.fields.find(({ key }) => key === field)?.label ?? field}</bdi>
            <span>
              <Sentence of={words.brief.finds} with={{ who: names.person(finder), day: <Day date={by} /> }} />
            </span>
            <span className={`b-mark b-mark-${looks[status]}`}>{words.openEnds[status]}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
