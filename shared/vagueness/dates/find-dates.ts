import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Word } from '../reading/token.ts';
import { days, exactDays, type Line, times, weekdays } from './date-grammar.ts';
import { atomsAt, type DateContext, see } from './read-step.ts';

/** What was said of a day and a time, by the names of the grammar, up to word `to`. Which day that is, `resolve-day.ts` tells. */
type DateRead = { readonly to: number; readonly said: ReadonlyMap<string, number | string> };

/** Words that say a day or a time, [firstWord, to), as this language reads them. */
export type DateMention = DateRead & { readonly firstWord: number; readonly language: CompiledLexicon };

export function findDates(
  text: string,
  words: readonly Word[],
  languages: readonly CompiledLexicon[],
): DateMention[] {
  const found: DateMention[] = [];
  const contexts = languages.map((language) => ({ text, words, language, atoms: [] }));
  for (let at = 0; at < words.length; ) {
    let best: DateMention | null = null;
    for (const context of contexts) {
      if (!hasTelling(context, at)) continue;
      const read = readDateAndTime(context, at);
      if (read && read.to > (best?.to ?? at)) best = { ...read, firstWord: at, language: context.language };
    }
    if (best) found.push(best);
    at = best?.to ?? at + 1;
  }
  return found;
}

/** Every line of the grammar has a number or one of these; what else it has only leads to them or follows. */
const telling = new Set(['weekday', 'monthName', 'relative', 'end', 'noon', 'midnight']);

/** Words of dates alone, from here on, lead to one that tells: "on the" is no date, whatever comes later. */
function hasTelling(context: DateContext, start: number): boolean {
  let end = start + 1;
  for (let at = start; at < end; at += 1) {
    if (context.words[at]?.kind === 'number') return true;
    for (const { tag, to } of atomsAt(context, at)) {
      if (telling.has(tag.name)) return true;
      end = Math.max(end, to + 1);
    }
  }
  return false;
}

/** "Today", "yesterday" without a time: said in passing in any note, so hardly something to hold on to. */
export const isPassing = ({ said }: DateRead): boolean =>
  Number(said.get('relative') ?? 1) <= 0 &&
  !['clock', 'hours', 'noon', 'midnight'].some((name) => said.has(name));

function readDateAndTime(context: DateContext, at: number): DateRead | null {
  const past = (place: number, name: string) => see(context, place, [name])?.to ?? place;
  // "by 14 January" is a day, not two o'clock.
  const day = either((place) => readDay(context, place), at, past(at, 'at'));
  const first = day ?? readLines(context, times, at);
  if (!first) return null;
  const to = day ? pastWeekday(context, day.to) : first.to;
  const rest = (place: number) => (day ? readLines(context, times, place) : readDay(context, place));
  const second = either(rest, to, past(past(past(to, 'glue'), 'glue'), 'glue'));
  return { to: second?.to ?? to, said: new Map([...first.said, ...(second?.said ?? [])]) };
}

const either = (read: (at: number) => DateRead | null, at: number, further: number) =>
  read(at) ?? (further > at ? read(further) : null);

/** A weekday beside its date is one day: the date decides. */
function readDay(context: DateContext, at: number): DateRead | null {
  const weekday = readLines(context, weekdays, at);
  return (weekday && readLines(context, exactDays, weekday.to)) ?? readLines(context, days, at);
}

function readLines(context: DateContext, lines: readonly Line[], start: number): DateRead | null {
  const isNumber = context.words[start]?.kind === 'number';
  const atoms = atomsAt(context, start);
  if (!isNumber && atoms.length === 0) return null;
  for (const line of lines) {
    const isLed = (isNumber && line.isLedByNumber) || atoms.some(({ tag }) => line.leads.includes(tag.name));
    const read = isLed ? readLine(context, line, start) : null;
    if (read && read.to > start) return read;
  }
  return null;
}

function readLine(context: DateContext, { steps }: Line, start: number): DateRead | null {
  let said: Map<string, number | string> | null = null;
  let to = start;
  for (const { names, isNeeded, most } of steps) {
    let left = most;
    for (let seen = see(context, to, names); ; seen = see(context, to, names)) {
      if (seen) {
        said ??= new Map();
        said.set(seen.name, seen.value);
        to = seen.to;
        left -= 1;
        if (left > 0) continue;
      } else if (isNeeded) return null;
      break;
    }
  }
  return said && { to, said };
}

/** "12/1 (火) 15:30": the weekday in brackets belongs to the day. */
function pastWeekday({ text, words }: DateContext, at: number): number {
  const word = words[at];
  const isBracketed =
    word !== undefined &&
    /^\s?[(（]$/.test(text.slice(words[at - 1]?.to, word.from)) &&
    /^[)）]/.test(text.slice(word.to, word.to + 1));
  return isBracketed ? at + 1 : at;
}
