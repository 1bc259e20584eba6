import { useCallback, useEffect, useMemo, useRef } from 'react';
import { checkNote } from '#shared/templates/check-note.ts';
import type { Note } from '#shared/templates/note.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { findWarnings } from '#shared/ui/form/find-warnings.ts';
import { HandoffForm } from '#shared/ui/form/HandoffForm.tsx';
import { Issues } from '#shared/ui/form/Issues.tsx';
import { Warnings } from '#shared/ui/form/Warnings.tsx';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { useInPanel } from '../in-panel.ts';
import { FormNotice } from './FormNotice.tsx';
import { useChecking } from './use-checking.ts';
import { useSubmit } from './use-submit.ts';
import { useWriting, type Writing } from './use-writing.ts';
import { wallNow } from './wall-now.ts';

type Given = Writing & {
  readonly server: string | null;
  /** Somebody began: which form it is stays as it is from here on. */
  readonly onBegun: () => void;
};

/** The form of one template, from the first word to the host's own editor or to the other side. */
export function WriteForm({ server, onBegun, ...writing }: Given) {
  const { words } = useInPanel();
  const { directory, zone, me, now } = useSetting();
  const { form, context, record } = writing;
  const { template, seam } = form;
  const checking = useChecking(context.facts);
  const today = wallNow(zone, now).slice(0, 10);
  const check = useCallback(
    (note: Note) => checkNote(note, template, { ...checking, today }),
    [template, checking, today],
  );
  const written = useWriting(writing);
  const { note, isThere, isTyped } = written;
  const issues = useMemo(() => check(note), [check, note]);
  const { went, isBusy, put, send, clear } = useSubmit({ ...written, form, context, record, server, issues });
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (went !== null) foot.current?.scrollIntoView?.({ block: 'nearest' });
  }, [went]);
  if (!isThere) return <LoadingState />;
  const change = (changed: Note) => {
    onBegun();
    if (went?.kind !== 'incomplete') clear();
    written.change(changed);
  };
  const showsAll = went?.kind === 'incomplete';
  const warnings =
    seam === null || record === null
      ? []
      : findWarnings({ note, template, seam, directory, sender: me, now, issues });
  const canSend = seam !== null && record !== null;
  const sending = (look: 'main' | 'quiet') => (
    <Button
      look={look}
      onPress={() => {
        onBegun();
        void send();
      }}
      isPending={isBusy}
    >
      {words.send}
    </Button>
  );
  return (
    <>
      <HandoffForm {...{ template, note, check, showsAll }} onChange={change} />
      {isTyped && <Warnings warnings={warnings} />}
      {showsAll && issues.length > 0 && <Issues issues={issues} template={template} />}
      <div ref={foot} className="panel-foot">
        {went !== null && <FormNotice went={went} />}
        <div className="panel-buttons">
          {canSend && context.editor === null && sending('main')}
          <Button
            look={canSend && context.editor === null ? 'quiet' : 'main'}
            onPress={() => {
              onBegun();
              void put();
            }}
            isPending={isBusy}
          >
            {context.editor === null ? words.copyNote : words.putIntoNote}
          </Button>
          {canSend && context.editor !== null && sending('quiet')}
          {isTyped && (
            <Button
              look="plain"
              onPress={() => {
                clear();
                void written.startAgain();
              }}
            >
              {words.startAgain}
            </Button>
          )}
          {written.canBringBack && (
            <Button look="plain" onPress={written.bringBack}>
              {words.bringBack}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
