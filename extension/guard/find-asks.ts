import { guardFor, type Policy } from '#shared/seams/policy.ts';
import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { Attempt, Editor, HostFacts } from '../hosts/host.ts';
import type { Ask } from './guard-state.ts';

export type Look = {
  readonly asks: readonly Ask[];
  /** Surfaces whose guarded field could not be read, so nobody looked. */
  readonly unread: readonly string[];
};

export type JudgeNote = (text: string, editor: Editor) => Judgement;

const recordKey = (record: Attempt['record']): string =>
  record === null ? '' : `${record.host} ${record.type} ${record.id}`;

export const noteId = (record: Attempt['record'], editor: string): string =>
  `note ${recordKey(record)} ${editor}`;

export const handoffId = (record: Attempt['record'], seam: string): string =>
  `handoff ${recordKey(record)} ${seam}`;

const isUsual = ({ surfaces }: HostFacts, surface: string): boolean =>
  surfaces.some((one) => one.id === surface && one.isUsual);

/** null: this field is none of Baton's business, and nothing of it is read. */
export function modesOf(policy: Policy, facts: HostFacts, { surface, audience }: Editor) {
  const isNamed = policy.surfaces.some((one) => one.host === facts.id && one.surface === surface);
  const configured = isNamed || isUsual(facts, surface);
  const guard = guardFor(policy, { host: facts.id, id: surface, audience, configured });
  return guard.kind === 'guarded' ? guard.note : null;
}

/** Everything in this press that the rules have something to say about. */
export function findAsks(policy: Policy, facts: HostFacts, attempt: Attempt, judge: JudgeNote): Look {
  const asks: Ask[] = [];
  const unread: string[] = [];
  const { record } = attempt;
  for (const editor of attempt.editors) {
    const modes = modesOf(policy, facts, editor);
    if (modes === null) continue;
    const text = editor.read();
    if (text === null) {
      unread.push(editor.surface);
      continue;
    }
    const verdict = text.trim() === '' ? 'empty' : judge(text, editor).verdict;
    asks.push({
      id: noteId(record, editor.key),
      surface: editor.surface,
      record,
      editor: editor.key,
      savesItself: editor.savesItself,
      text,
      verdict,
      mode: verdict === 'nothing' || verdict === 'unclear' ? modes[verdict] : 'off',
      handoff: null,
    });
  }
  for (const change of attempt.changes) {
    const surface = { host: facts.id, id: change.kind, audience: 'internal', configured: true } as const;
    const guard = guardFor(policy, surface, change);
    if (guard.kind === 'not-guarded' || guard.handoff === null) continue;
    const { seam, template, mode } = guard.handoff;
    const id = handoffId(record, seam);
    if (asks.some((ask) => ask.id === id)) continue;
    asks.push({
      id,
      surface: change.kind,
      record,
      editor: attempt.editors[0]?.key ?? null,
      savesItself: false,
      text: null,
      verdict: 'nothing',
      mode,
      handoff: { change, seam, template },
    });
  }
  return { asks, unread };
}

/** Before there are rules nothing of a field is read; that somebody saved in it is all there is to count. */
export const bareAsks = (facts: HostFacts, { editors, record }: Attempt): readonly Ask[] =>
  editors
    .filter(({ surface, audience }) => audience === 'internal' && isUsual(facts, surface))
    .map(({ surface, key }) => ({
      id: noteId(record, key),
      surface,
      record,
      editor: key,
      savesItself: false,
      text: null,
      verdict: 'empty',
      mode: 'off',
      handoff: null,
    }));
