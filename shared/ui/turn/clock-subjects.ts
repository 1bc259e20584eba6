import type { Clock, ClockName } from '../../handoffs/clock.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';
import type { LocalDate } from '../../time/local-date.ts';

/** Which promise or field a clock is about, in words; null for those about the whole. */
export function subjectOf({ name, subject }: Clock, handoff: Handoff, template: Template): string | null {
  if (name === 'open-end') return template.fields.find(({ key }) => key === subject)?.label ?? subject;
  return isOfPromise(name) ? (handoff.promises.find(({ id }) => id === subject)?.words ?? null) : null;
}

/** A clock that ends with a day somebody named is told by that day; its last moment is another one in each zone. */
export function dayOfClock({ name, subject }: Clock, handoff: Handoff): LocalDate | null {
  if (name === 'promise-date') return handoff.promises.find(({ id }) => id === subject)?.due ?? null;
  if (name === 'open-end') return handoff.openEnds.find(({ field }) => field === subject)?.by ?? null;
  if (name !== 'read-back') return null;
  const said = handoff.receivers.find(({ acceptance }) => acceptance?.by === handoff.holder);
  return said?.acceptance?.readBack.by ?? null;
}

const ofPromises: readonly ClockName[] = ['checkpoint', 'promise-date', 'agreement'];

const isOfPromise = (name: ClockName): boolean => ofPromises.includes(name);

/** What stands with the promise or the unknown field already is folded away. */
export const isAside = ({ name }: Clock): boolean => isOfPromise(name) || name === 'open-end';
