import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { refusalIn } from '#shared/ui/words/refusal-in.ts';
import { fillIn } from '../door/fill-in.ts';
import { tellWorker } from '../door/tell-worker.ts';
import { textsIn } from '../door/texts-in.ts';
import { useWorker } from '../door/use-worker.ts';
import type { Queued } from '../worker-door.ts';
import { openPanelFor } from './open-panel.ts';
import { usePopupWords } from './popup-words.ts';

/** What has not arrived yet, and what was refused: with its sentence, and never gone by itself. */
export function Queue() {
  const words = usePopupWords();
  const queued = useWorker('outbox', {}).data ?? [];
  const waiting = queued.filter(({ state }) => state === 'waiting').length;
  const refused = queued.filter(({ state }) => state === 'refused');
  if (waiting === 0 && refused.length === 0) return null;
  return (
    <section className="popup-queue">
      {waiting > 0 && <p role="status">{fillIn(words.onItsWay, { count: waiting })}</p>}
      {refused.length > 0 && (
        <>
          <h2 className="popup-heading">{fillIn(words.refusedTitle, { count: refused.length })}</h2>
          <ul>
            {refused.map((one) => (
              <li key={one.id}>
                <Refused {...one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Refused({ id, record, command, refusal }: Queued) {
  const words = usePopupWords();
  const { words: shared, now } = useSetting();
  const said = textsIn(command);
  return (
    <div className="popup-refused">
      {record !== null && (
        <Button look="plain" onPress={() => void browser.tabs.create({ url: record.url })}>
          <bdi>{record.name}</bdi>
        </Button>
      )}
      <p dir="auto">{refusal && refusalIn(shared, refusal, now)}</p>
      {said.length > 0 && (
        <details className="b-details">
          <summary>{words.whatYouWrote}</summary>
          {said.map((text) => (
            <p key={text} className="b-note-text" dir="auto">
              {text}
            </p>
          ))}
        </details>
      )}
      <p className="popup-ways">
        {record !== null && (
          <Button look="quiet" onPress={() => void openPanelFor(record)}>
            {words.mend}
          </Button>
        )}
        <Button look="plain" onPress={() => void tellWorker('drop', { id })}>
          {words.drop}
        </Button>
      </p>
    </div>
  );
}
