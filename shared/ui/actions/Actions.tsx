import type { DecideContext } from '../../handoffs/decide-context.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import type { CommandBody } from '../../handoffs/offers.ts';
import type { Template } from '../../templates/template.ts';
import type { CommandOutcome } from './command-outcome.ts';

export type ActionsGiven = {
  readonly handoff: Handoff;
  /** The one its note was written in. */
  readonly template: Template;
  readonly checking: DecideContext['checking'];
  readonly onCommand: (body: CommandBody) => Promise<CommandOutcome>;
};

export const Actions = ({ handoff }: ActionsGiven) => <p>{handoff.status}</p>;
