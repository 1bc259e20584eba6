import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { Editor, HostAdapter } from '../hosts/host.ts';
import type { PageState, PanelContext } from '../messages.ts';
import type { GuardState } from './guard-state.ts';
import { quietly } from './quietly.ts';

/** The field the person was last in, with what it is worth. */
export type Focus = { readonly editor: Editor; readonly judgement: Judgement | null };

export type ContextPage = {
  readonly host: string;
  readonly adapter: HostAdapter;
  readonly findRecord: () => RecordRef | null;
  readonly findEditor: (key: string) => Editor | null;
  readonly state: () => GuardState;
  readonly pageState: () => PageState;
  readonly focus: () => Focus | null;
  readonly judgementOf: (editor: Editor) => Judgement | null;
};

/** What the panel stands beside: what is held goes before what is being typed. */
export function contextOf({
  host,
  adapter,
  findRecord,
  findEditor,
  focus,
  judgementOf,
  state,
  pageState,
}: ContextPage): PanelContext {
  const { hold } = state();
  const ask = hold?.asks.find(({ handoff }) => handoff !== null) ?? hold?.asks[0];
  const held = ask?.editor == null ? null : findEditor(ask.editor);
  const editor = held ?? focus()?.editor ?? null;
  const handoff = ask?.handoff ?? null;
  return {
    host,
    url: document.URL,
    record: ask?.record ?? findRecord(),
    facts: quietly(() => adapter.readFacts(), {}),
    state: pageState(),
    editor:
      editor === null
        ? null
        : {
            key: editor.key,
            surface: editor.surface,
            text: quietly(() => editor.read(), null),
            judgement: quietly(() => judgementOf(editor), null),
          },
    hold:
      ask === undefined || ask.verdict === 'empty'
        ? null
        : {
            verdict: ask.verdict,
            change: handoff?.change ?? null,
            seam: handoff?.seam ?? null,
            template: handoff?.template ?? null,
          },
  };
}
