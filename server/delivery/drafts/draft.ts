import { instant } from '#shared/time/instant.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { fill, type Names } from './fill.ts';
import type { DeliveryLanguage, Sentences, Telling } from './language.ts';
import { languages } from './languages.ts';
import { manyLines, oneLine } from './plain.ts';
import { writeDay, writeMoment } from './written-time.ts';

export type Line = { readonly label: string; readonly text: string };

/** One handoff in a message. `lines` is empty of people's words where not everybody who reads may see the note. */
export type Item = {
  readonly headline: string;
  readonly next: string;
  readonly lines: readonly Line[];
  readonly link: string;
};

/** The message that should have been sent, before any sink has escaped it. */
export type Draft = {
  readonly subject: string;
  /** Whom it is for, where others read it too. */
  readonly toPerson: string;
  /** Only a bundle has words of its own before its items. */
  readonly intro: Sentences | null;
  readonly items: readonly Item[];
  readonly open: string;
  readonly closing: string;
};

export type Writing = {
  readonly publicUrl: string;
  readonly showsNote: boolean;
  readonly language?: DeliveryLanguage;
};

export const handoffLink = (publicUrl: string, handoff: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/handoffs/${encodeURIComponent(handoff)}`;

export function draftOf(facts: NoticeFacts, writing: Writing): Draft {
  const { language = languages.en } = writing;
  return {
    // One subject a handoff: mail programs keep a thread together by it, and show the first line beside it.
    subject: oneLine(`${facts.record.name} · ${facts.seam.name}`),
    toPerson: fill(language.toPerson, { to: nameOf(facts.to) }, language.somebody),
    intro: null,
    items: [itemOf(facts, writing)],
    open: language.open,
    closing: language.closing,
  };
}

/** Several reminders to one person, as one message. */
export function bundleOf(all: readonly [NoticeFacts, ...NoticeFacts[]], writing: Writing): Draft {
  const { language = languages.en } = writing;
  const names = { count: String(all.length) };
  const isYours = all.some((facts) => facts.isYours);
  const { subject, headline, next } = isYours ? language.bundle : language.bundleTold;
  return {
    ...draftOf(all[0], writing),
    subject: fill(subject, names, ''),
    intro: { headline: fill(headline, names, ''), next: fill(next, names, '') },
    items: all.map((facts) => itemOf(facts, writing)),
  };
}

const nameOf = (person: { readonly name: string } | null) => (person === null ? null : oneLine(person.name));

function itemOf(facts: NoticeFacts, { publicUrl, showsNote, language = languages.en }: Writing): Item {
  const { turn, zone } = facts;
  const due = turn?.dueAt == null ? null : writeMoment(instant(turn.dueAt), zone, language.locale);
  const names: Names = {
    record: oneLine(facts.record.name),
    seam: oneLine(facts.seam.name),
    sender: oneLine(facts.sender),
    actor: facts.actor === null ? null : oneLine(facts.actor),
    turn: turn === null ? null : oneLine(turn.name),
    due,
  };
  const { headline, next } = tellingOf(language.sentences[facts.wording], facts.isYours);
  return {
    headline: sentence(fill(headline, names, language.somebody)),
    next: sentence(fill(next, names, language.somebody)),
    lines: linesOf(facts, names, showsNote, language),
    link: handoffLink(publicUrl, facts.handoff),
  };
}

const tellingOf = (telling: Telling, isYours: boolean): Sentences => {
  const { yours, told } = telling;
  return (isYours ? (yours ?? told) : (told ?? yours)) ?? { headline: '', next: '' };
};

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function linesOf(
  facts: NoticeFacts,
  names: Names,
  showsNote: boolean,
  language: DeliveryLanguage,
): readonly Line[] {
  const { labels } = language;
  const { turn, severity } = facts;
  const holder = facts.isYours && turn?.name === facts.to?.name ? language.you : names.turn;
  const waiting = { turn: holder ?? null, why: turn && language.turns[turn.why], due: names.due ?? null };
  return [
    ...(showsNote ? facts.said : []).map(({ label, text }) => ({
      label: labels[label],
      text: manyLines(text),
    })),
    ...facts.days.map(({ label, day }) => ({ label: labels[label], text: writeDay(day, language.locale) })),
    ...(turn === null
      ? []
      : [{ label: labels['waiting-for'], text: fill(language.waiting, waiting, language.somebody) }]),
    { label: labels.from, text: fill(language.from, names, language.somebody) },
    ...(severity === 'routine' ? [] : [{ label: labels.severity, text: language.severities[severity] }]),
  ];
}
