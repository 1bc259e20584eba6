import { lazy, Suspense, useState } from 'react';
import { type Handoff, isOpen } from '#shared/handoffs/handoff.ts';
import { turnLine } from '#shared/handoffs/inbox.ts';
import { HandoffLine } from '#shared/ui/lists/HandoffLine.tsx';
import { lineFor } from '#shared/ui/lists/line-for.ts';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import type { DeviceSetup } from '../../worker-door.ts';
import { templateOf } from '../form/choose-form.ts';
import { useInPanel } from '../in-panel.ts';
import { EndedLine } from './EndedLine.tsx';

/** Brief, actions and history weigh a good part of the panel; a form alone needs none of them. */
const OneHandoff = lazy(async () => ({ default: (await import('./OneHandoff.tsx')).OneHandoff }));

type Given = { readonly handoffs: readonly Handoff[]; readonly setup: DeviceSetup | null };

/**
 * The handoffs of this record: those that are open first. The one that waits for whoever looks is opened for them, and whoever
 * has done anything in it keeps it: when a colleague is quicker, what was being written about it must not go away.
 */
export function WaitingHere({ handoffs, setup }: Given) {
  const { words } = useInPanel();
  const { me, now } = useSetting();
  const [chosen, setChosen] = useState<string | null>();
  const mine = handoffs.find(({ turn }) => turn?.holder.kind === 'person' && turn.holder.id === me);
  const open = chosen === undefined ? (mine?.id ?? null) : chosen;
  const inOrder = [...handoffs.filter(isOpen), ...handoffs.filter((one) => !isOpen(one))];
  return (
    <section className="panel-part" aria-label={words.waitingHere}>
      <h2 className="b-heading">{words.waitingHere}</h2>
      {handoffs.length === 0 && <p className="b-soft">{words.nothingWaits}</p>}
      <ul className="b-stack">
        {inOrder.map((handoff) => {
          const template = setup && templateOf(setup, handoff.note.template);
          const line = turnLine(handoff, now)[0];
          if (handoff.id === open)
            return (
              <li
                key={handoff.id}
                onClickCapture={() => setChosen(handoff.id)}
                onInputCapture={() => setChosen(handoff.id)}
              >
                <Suspense fallback={<LoadingState />}>
                  <OneHandoff {...{ handoff, template }} onClose={() => setChosen(null)} />
                </Suspense>
              </li>
            );
          return (
            <li key={handoff.id}>
              {line === undefined ? (
                <EndedLine {...{ handoff, template }} onOpen={() => setChosen(handoff.id)} />
              ) : (
                <HandoffLine line={lineFor(handoff, line, template)} onOpen={setChosen} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
