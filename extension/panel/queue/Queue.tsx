import { browser } from 'wxt/browser';
import { type RecordRef, sameRecord } from '#shared/records/record-ref.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { refusalIn } from '#shared/ui/words/refusal-in.ts';
import { fillIn } from '../../door/fill-in.ts';
import { tellWorker } from '../../door/tell-worker.ts';
import { textsIn } from '../../door/texts-in.ts';
import type { CommandBody, DeviceSetup, Queued } from '../../worker-door.ts';
import { templateOf } from '../form/choose-form.ts';
import { useInPanel } from '../in-panel.ts';
import { mendAsDraft } from './mend-as-draft.ts';

type Given = {
  readonly queued: readonly Queued[];
  /** What is in view, a record or a page: only here is there a form to mend in. */
  readonly inView: RecordRef | null;
  readonly host: string;
  readonly setup: DeviceSetup | null;
  /** A refused one is in the form now. */
  readonly onMend: (command: CommandBody & { readonly type: 'Send' }) => void;
};

/** What has not arrived yet, and what was refused: with its sentence and its words, and never gone by itself. */
export function Queue({ queued, ...given }: Given) {
  const { words } = useInPanel();
  const waiting = queued.filter(({ state }) => state === 'waiting' || state === 'accepted').length;
  const refused = queued.filter(({ state }) => state === 'refused');
  const isSlow = queued.some(({ state, attempts }) => state === 'waiting' && attempts > 0);
  if (!isSlow && refused.length === 0) return null;
  return (
    <section className="panel-part">
      {isSlow && <p role="status">{fillIn(words.onItsWay, { count: waiting })}</p>}
      {refused.map((one) => (
        <Refused key={one.id} one={one} {...given} />
      ))}
    </section>
  );
}

type OneGiven = Omit<Given, 'queued'> & { readonly one: Queued };

function Refused({ one, inView, host, setup, onMend }: OneGiven) {
  const { words } = useInPanel();
  const { words: shared, now } = useSetting();
  const { id, command, record, refusal } = one;
  const template = command.type === 'Send' ? setup && templateOf(setup, command.note.template) : null;
  const said = textsIn(command);
  const isHere = record === null ? inView === null : inView !== null && sameRecord(record, inView);
  const mend = async () => {
    if (command.type !== 'Send' || template === null) return;
    await mendAsDraft(one, template, host);
    onMend(command);
  };
  return (
    <div className="b-notice b-notice-alarm" role="alert">
      <p className="b-strong">
        {words.refused}
        {record !== null && (
          <>
            {': '}
            <bdi>{record.name}</bdi>
          </>
        )}
      </p>
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
      <div className="panel-buttons">
        {template !== null && isHere && (
          <Button look="quiet" onPress={() => void mend()}>
            {words.mend}
          </Button>
        )}
        {record !== null && !isHere && (
          <Button look="quiet" onPress={() => void browser.tabs.create({ url: record.url })}>
            {words.openRecord}
          </Button>
        )}
        <Button look="plain" onPress={() => void tellWorker('drop', { id })}>
          {words.drop}
        </Button>
      </div>
    </div>
  );
}
