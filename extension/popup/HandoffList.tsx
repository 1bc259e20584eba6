import { useId } from 'react';
import { browser } from 'wxt/browser';
import type { InboxLine } from '#shared/handoffs/inbox.ts';
import { findTemplate, isOneSided } from '#shared/handoffs/said.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { HandoffLine } from '#shared/ui/lists/HandoffLine.tsx';
import { lineFor } from '#shared/ui/lists/line-for.ts';
import { useWorker } from '../door/use-worker.ts';
import type { InboxView } from '../worker-door.ts';
import { usePopupWords } from './popup-words.ts';

type Given = {
  readonly title: string;
  readonly empty: string;
  readonly lines: readonly InboxLine[];
  readonly view: InboxView;
  readonly onAccept: (handoff: string) => void;
};

/** More than anybody reads in a popup; the desk has them all. */
const mostShown = 100;

export function HandoffList({ title, empty, lines, view, onAccept }: Given) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="popup-list">
      <h2 id={heading} className="popup-heading">
        {title} {lines.length > 0 && <span className="popup-count">{lines.length}</span>}
      </h2>
      {lines.length === 0 ? (
        <p className="b-soft popup-empty">{empty}</p>
      ) : (
        <ul>
          {lines.slice(0, mostShown).map((line) => (
            <li key={`${line.handoff} ${line.why} ${line.since}`}>
              <Line {...{ line, view, onAccept }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type LineGiven = Pick<Given, 'view' | 'onAccept'> & { readonly line: InboxLine };

function Line({ line, view, onAccept }: LineGiven) {
  const words = usePopupWords();
  const setup = useWorker('setup', {});
  const handoff = view.handoffs[line.handoff]?.handoff;
  if (handoff === undefined) return null;
  const template = findTemplate(setup.data?.templates ?? [], handoff.note.template);
  const isMineToAccept = line.why === 'to-accept' && line.waitsFor?.id === view.me;
  const deed = isOneSided(handoff) ? words.confirm : words.accept;
  return (
    <>
      <HandoffLine
        line={lineFor(handoff, line, template)}
        onOpen={() => void browser.tabs.create({ url: handoff.record.url })}
      />
      {isMineToAccept && (
        <Button look="quiet" onPress={() => onAccept(handoff.id)} label={`${deed} ${handoff.record.name}`}>
          {deed}
        </Button>
      )}
    </>
  );
}
