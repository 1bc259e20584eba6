import { guardFor, type Policy } from '#shared/seams/policy.ts';
import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { Attempt, Editor, HostFacts } from '../hosts/host.ts';
import { handoffId, noteId } from './ask-id.ts';
import { isUsual } from './bare-asks.ts';
import type { Ask } from './guard-state.ts';

export type Look = {
  readonly asks: readonly Ask[];
  /** Surfaces whose guarded field could not be read, so nobody looked. */
  readonly unread: readonly string[];
};

export type JudgeNote = (text: string, editor: Editor) => Judgement;

/** null: this field is none of Baton's business, and nothing of it is read. */
export function modesOf(policy: Policy, facts: HostFacts, { surface, audience }: Editor) {
  const isNamed = policy.surfaces.some((one) => one.host === facts.id && one.surface === surface);
  const configured = isNamed || isUsual(facts, surface);
  const guard = guardFor(policy, { host: facts.id, id: surface, audience, configured });
  return guard.kind === 'guarded' ? guard.note : null;
}

type Rules = {
  readonly policy: Policy;
  readonly facts: HostFacts;
  /** The ids of handoffs that are under way already: nobody is asked for a second one. */
  readonly sent: readonly string[];
};

/** Everything in this press that the rules have something to say about. */
export function findAsks(
  { policy, facts, sent }: Rules,
  attempt: Attempt,
  judge: JudgeNote,
  isUntouched: (editor: Editor, text: string) => boolean,
): Look {
  const asks: Ask[] = [];
  const guarded: Editor[] = [];
  const unread: string[] = [];
  const { record } = attempt;
  for (const editor of attempt.editors) {
    const modes = modesOf(policy, facts, editor);
    if (modes === null) continue;
    guarded.push(editor);
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
      mode: isVague(verdict) && !isUntouched(editor, text) ? modes[verdict] : 'off',
      handoff: null,
    });
  }
  for (const change of attempt.changes) {
    const surface = { host: facts.id, id: change.kind, audience: 'internal', configured: true } as const;
    const guard = guardFor(policy, surface, change);
    if (guard.kind === 'not-guarded' || guard.handoff === null) continue;
    const { seam, template, mode } = guard.handoff;
    const id = handoffId(record, seam);
    if (sent.includes(id) || asks.some((ask) => ask.id === id)) continue;
    asks.push({
      id,
      surface: change.kind,
      record,
      editor: guarded[0]?.key ?? null,
      savesItself: false,
      text: null,
      verdict: 'nothing',
      mode,
      handoff: { change, seam, template },
    });
  }
  return { asks, unread };
}

const isVague = (verdict: Ask['verdict']) => verdict === 'nothing' || verdict === 'unclear';
