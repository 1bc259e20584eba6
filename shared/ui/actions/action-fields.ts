import type { RefObject } from 'react';
import type { DecideContext } from '../../handoffs/decide-context.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import type { CommandBody } from '../../handoffs/offers.ts';
import type { Template } from '../../templates/template.ts';

/** What the fields of every offer are given. */
export type ActionFieldsGiven = {
  readonly handoff: Handoff;
  readonly template: Template;
  readonly context: DecideContext;
  /** The promise or the field it is about. */
  readonly subject: string;
  /** What a refusal was about. */
  readonly places: readonly string[];
  /** Asked when the form is sent: the command as it is filled in now, whole or not; a refusal says what is missing. */
  readonly bodyRef: RefObject<() => CommandBody | null>;
};
