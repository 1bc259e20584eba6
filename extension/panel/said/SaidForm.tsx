import { useCallback, useMemo } from 'react';
import { findSeamTowards } from '#shared/handoffs/seam-towards.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { checkNote } from '#shared/templates/check-note.ts';
import { said } from '#shared/templates/defaults/said.ts';
import type { Note } from '#shared/templates/note.ts';
import { receiverOf } from '#shared/templates/roles.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { findWarnings } from '#shared/ui/form/find-warnings.ts';
import { HandoffForm } from '#shared/ui/form/HandoffForm.tsx';
import { Warnings } from '#shared/ui/form/Warnings.tsx';
import { useShownTemplate } from '#shared/ui/said/use-shown-template.ts';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import type { PanelContext } from '../../messages.ts';
import type { DeviceSetup } from '../../worker-door.ts';
import { FormNotice } from '../form/FormNotice.tsx';
import { useChecking } from '../form/use-checking.ts';
import { useSubmit } from '../form/use-submit.ts';
import { wallNow } from '../form/wall-now.ts';
import { useInPanel } from '../in-panel.ts';
import { useSaidDraft } from './use-said-draft.ts';

type Given = { readonly context: PanelContext; readonly place: RecordRef; readonly setup: DeviceSetup };

/** What was said, to whom, by when, and who confirms it. Nothing of it goes into the host's note: it is not written anywhere yet. */
export function SaidForm({ context, place, setup }: Given) {
  const { words } = useInPanel();
  const { me, zone, now } = useSetting();
  const template = useShownTemplate(said);
  const checking = useChecking();
  const today = wallNow(zone, now).slice(0, 10);
  const check = useCallback(
    // What one field leaves open, the others ask for.
    (note: Note) =>
      checkNote(note, template, { ...checking, today }).filter(({ severity }) => severity === 'stops'),
    [template, checking, today],
  );
  const draft = useSaidDraft(place);
  const { note, isTyped, isThere, keep } = draft;
  const issues = useMemo(() => check(note), [check, note]);
  const to = receiverOf(note, said);
  const seam = findSeamTowards({ from: me, to: to?.id ?? '' }, setup);
  const { went, isBusy, send, clear } = useSubmit({
    ...{ ...draft, keepWritten: keep, record: place, server: null, issues },
    form: { seam, template: said, isOwn: true },
    // What was said is not what a held change of hands asks for.
    context: { ...context, hold: null },
  });
  const warnings =
    seam === null
      ? []
      : findWarnings({ note, template: said, seam, directory: setup.directory, sender: me, now, issues: [] });
  if (!isThere) return <LoadingState />;
  if (went?.kind === 'sent' || went?.kind === 'kept')
    return (
      <div className="b-notice panel-good" role="status">
        <p className="b-strong">{went.kind === 'sent' ? words.saidSent : words.saidKept}</p>
        <div>
          <Button look="plain" onPress={clear}>
            {words.saidAgain}
          </Button>
        </div>
      </div>
    );
  const change = (changed: Note) => {
    if (went?.kind !== 'incomplete') clear();
    draft.change(changed);
  };
  return (
    <>
      <p className="b-soft">{words.saidLead}</p>
      {seam === null && <p className="b-notice b-notice-care">{words.saidNoSeam}</p>}
      <HandoffForm {...{ template, note, check }} showsAll={went?.kind === 'incomplete'} onChange={change} />
      {isTyped && <Warnings warnings={warnings} />}
      <div className="panel-foot">
        {went !== null && <FormNotice went={went} />}
        <div className="panel-buttons">
          {seam !== null && (
            <Button onPress={() => void send()} isPending={isBusy}>
              {words.saidSend}
            </Button>
          )}
          {isTyped && (
            <Button
              look="plain"
              onPress={() => {
                clear();
                void draft.startAgain();
              }}
            >
              {words.startAgain}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
