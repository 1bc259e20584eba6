import { readRecordRef } from '#shared/records/read-record-ref.ts';
import type { Facts } from '#shared/templates/facts.ts';
import type { Verdict } from '#shared/vagueness/judgement.ts';
import type { NotLooking, PanelContext } from '../../messages.ts';

type Bag = Readonly<Record<string, unknown>>;
const isBag = (input: unknown): input is Bag => typeof input === 'object' && input !== null;
const textIn = (input: unknown): string | null => (typeof input === 'string' ? input : null);

/** What a page says of itself: data, taken part by part. Null when it says nothing that can be read. */
export function readContext(input: unknown): PanelContext | null {
  if (!isBag(input) || typeof input.host !== 'string') return null;
  const record = readRecordRef(input.record);
  return {
    host: input.host,
    url: textIn(input.url) ?? '',
    record: record.ok ? record.value : null,
    facts: readFacts(input.facts),
    state: readState(input.state),
    editor: readEditor(input.editor),
    hold: readHold(input.hold),
  };
}

const readFacts = (input: unknown): Facts =>
  Object.fromEntries(
    Object.entries(isBag(input) ? input : {}).flatMap(([name, fact]) => {
      const from = isBag(fact) ? textIn(fact.from) : null;
      return isBag(fact) && from !== null ? [[name, { value: fact.value, from }]] : [];
    }),
  );

function readState(input: unknown): PanelContext['state'] {
  if (isBag(input) && (input.looks === 'guarding' || input.looks === 'nothing-here'))
    return { looks: input.looks };
  const why = isBag(input) ? input.why : null;
  return { looks: 'not-guarding', why: reasons.find((one) => one === why) ?? 'unknown-page' };
}

const reasons: readonly NotLooking[] = [
  ...(['rules-missing', 'switched-off', 'extension-reloaded', 'too-slow', 'threw', 'late'] as const),
  ...(['card-removed', 'editor-without-save', 'save-without-editor', 'unknown-audience'] as const),
  ...(['unreadable', 'unknown-page'] as const),
];

function readEditor(input: unknown): PanelContext['editor'] {
  if (!isBag(input) || typeof input.key !== 'string' || typeof input.surface !== 'string') return null;
  const verdict = isBag(input.judgement) ? readVerdict(input.judgement.verdict) : null;
  return {
    ...{ key: input.key, surface: input.surface, text: textIn(input.text) },
    judgement: verdict === null ? null : { verdict, language: null, findings: [] },
  };
}

function readHold(input: unknown): PanelContext['hold'] {
  const verdict = isBag(input) ? readVerdict(input.verdict) : null;
  if (!isBag(input) || verdict === null) return null;
  // Which form it is follows from the seam alone; the change is only named.
  return { verdict, change: null, seam: textIn(input.seam), template: null };
}

const verdicts: readonly Verdict[] = ['nothing', 'unclear', 'clear'];
const readVerdict = (input: unknown): Verdict | null => verdicts.find((one) => one === input) ?? null;
