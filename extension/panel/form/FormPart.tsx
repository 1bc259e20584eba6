import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Before } from '#shared/templates/prefill.ts';
import { SelectBox } from '#shared/ui/controls/SelectBox.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import type { PanelContext } from '../../messages.ts';
import type { DeviceSetup, Queued, WorkerStatus } from '../../worker-door.ts';
import { useInPanel } from '../in-panel.ts';
import { type Form, formsFor, idOf } from './choose-form.ts';
import { PreparedNote } from './PreparedNote.tsx';
import { useReader } from './use-checking.ts';
import { type Mending, useFormChoice } from './use-form-choice.ts';
import { WriteForm } from './WriteForm.tsx';

type Given = {
  readonly context: PanelContext;
  readonly record: RecordRef | null;
  readonly setup: DeviceSetup | null;
  readonly session: WorkerStatus['session'];
  readonly before: Before | null;
  readonly prepared: readonly Queued[];
  readonly mending: Mending | null;
};

/** What the person writes: which form it is, and that form, or that it waits for the page's save. */
export function FormPart({ context, record, setup, session, before, prepared, mending }: Given) {
  const { words } = useInPanel();
  const forms = formsFor(setup, session?.me ?? null);
  const { form, choose, isReady } = useFormChoice({ forms, context, record, mending });
  const { reader, isLoaded } = useReader();
  if (!isReady || !isLoaded) return <LoadingState />;
  const waiting = prepared.find(({ command }) => command.type === 'Send' && command.seam === form.seam?.id);
  const label = ({ seam }: Form) => seam?.name ?? words.nobody;
  return (
    <section className="panel-part" aria-label={form.seam === null ? words.writeNote : words.write}>
      <h2 className="b-heading">{form.seam === null ? words.writeNote : words.write}</h2>
      {context.hold !== null && (
        <p className="b-notice b-notice-care">{context.hold.seam === null ? words.held : words.heldChange}</p>
      )}
      {forms.length > 1 && (
        <SelectBox
          label={words.whichForm}
          value={idOf(form)}
          onChange={choose}
          choices={forms.map((one) => ({ value: idOf(one), label: label(one) }))}
        />
      )}
      {waiting === undefined ? (
        <WriteForm
          key={`${idOf(form)} ${record?.id} ${mending?.times}`}
          {...{ form, context, record, before, reader }}
          server={session?.server ?? null}
          onBegun={() => choose(idOf(form))}
        />
      ) : (
        <PreparedNote queued={waiting} template={form.template} host={context.host} />
      )}
    </section>
  );
}
