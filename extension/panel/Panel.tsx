import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { isSaidForm } from '#shared/handoffs/said.ts';
import { sameRecord } from '#shared/records/record-ref.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { ErrorState } from '#shared/ui/states/ErrorState.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { StaleMark } from '#shared/ui/states/StaleMark.tsx';
import { useWorker } from '../door/use-worker.ts';
import type { PanelContext } from '../messages.ts';
import { templateOf } from './form/choose-form.ts';
import { FormPart } from './form/FormPart.tsx';
import type { Mending } from './form/use-form-choice.ts';
import { useHere } from './here/use-here.ts';
import { WaitingHere } from './here/WaitingHere.tsx';
import { useInPanel } from './in-panel.ts';
import { PanelHead } from './PanelHead.tsx';
import { pageRecord } from './page/page-record.ts';
import { useContextOfPage } from './page/use-context-of-page.ts';
import { Queue } from './queue/Queue.tsx';
import { SaidPart } from './said/SaidPart.tsx';
import { useCovered } from './use-covered.ts';
import { useEscape, useFirstFocus } from './use-keys.ts';

const nothing: Omit<PanelContext, 'host'> = {
  ...{ record: null, facts: {}, editor: null, hold: null, url: '' },
  state: { looks: 'nothing-here' },
};

/** The sidebar beside a record: what waits on it, and what is being written. */
export function Panel() {
  const { page, words } = useInPanel();
  const context = useContextOfPage();
  const close = () =>
    page.isWindow ? window.close() : void page.say<'close-panel'>({ kind: 'close-panel' });
  useEscape(close);
  const refused = useCovered();
  if (context === undefined) return <LoadingState />;
  const record = context?.record ?? page.record;
  return (
    <main className="panel">
      <PanelHead name={record?.name ?? null} context={context} onClose={close} />
      <p role="alert" className={refused === null ? 'b-hidden' : 'b-notice b-notice-alarm panel-refused'}>
        {refused === null ? null : words[refused]}
      </p>
      <InView context={context ?? { ...nothing, host: record?.host ?? 'no-page', record }} />
    </main>
  );
}

function InView({ context }: { readonly context: PanelContext }) {
  const { words, page } = useInPanel();
  const client = useQueryClient();
  const [mending, setMending] = useState<Mending | null>(null);
  const record = context.record ?? page.record;
  const status = useWorker('status', {});
  const setup = useWorker('setup', {});
  const outbox = useWorker('outbox', {});
  const place = record ?? pageRecord(context);
  const [saying, setSaying] = useState(0);
  const isHeld = context.hold !== null;
  // A form that was held first stays first when the hold ends: how it went stands below it.
  const [isFormFirst, setIsFormFirst] = useState(isHeld);
  if (isHeld && !isFormFirst) setIsFormFirst(true);
  const here = useHere(place, status.data?.session ?? null);
  const isReady = status.data !== undefined && setup.data !== undefined && outbox.data !== undefined;
  useFirstFocus(isReady && here.isReady, isHeld);
  if (status.isError || setup.isError || outbox.isError)
    return <ErrorState onRetry={() => void client.invalidateQueries()} />;
  if (!isReady || !here.isReady) return <LoadingState />;
  const { session, isOnline, asOf } = status.data;
  const [last] = here.handoffs;
  const template = last && setup.data && templateOf(setup.data, last.note.template);
  const before = last && template ? { note: last.note, template } : null;
  const queued = outbox.data.filter(
    (one) => one.record !== null && record !== null && sameRecord(one.record, record),
  );
  const form = (
    <FormPart
      key="form"
      {...{ context, record, session, before, mending }}
      setup={setup.data}
      prepared={queued.filter(({ state }) => state === 'prepared')}
    />
  );
  const said = session !== null && setup.data !== null && place !== null && (
    <SaidPart key={`said ${saying}`} {...{ context, place, saying }} setup={setup.data} />
  );
  const waiting = session !== null && (record !== null || here.handoffs.length > 0) && (
    <WaitingHere key="waiting" handoffs={here.handoffs} setup={setup.data} />
  );
  return (
    <>
      {session === null && (
        <div className="b-notice">
          <p>{words.notConnected}</p>
          <div>
            <Button look="plain" onPress={() => void browser.runtime.openOptionsPage()}>
              {words.connect}
            </Button>
          </div>
        </div>
      )}
      {session !== null && !isOnline && (
        <div className="b-notice b-notice-care" role="status">
          <p>{words.offline}</p>
          {asOf !== null && <StaleMark asOf={asOf} />}
        </div>
      )}
      {record === null && <p className="b-soft">{words.noRecordHelp}</p>}
      <Queue
        queued={outbox.data}
        inView={place}
        host={context.host}
        setup={setup.data}
        onMend={({ note, seam }) => {
          if (isSaidForm(note.template)) setSaying(saying + 1);
          else setMending((last) => ({ seam, times: (last?.times ?? 0) + 1 }));
        }}
      />
      {isFormFirst ? [form, said, waiting] : [said, waiting, form]}
    </>
  );
}
