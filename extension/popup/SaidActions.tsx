import type { DecideContext } from '#shared/handoffs/decide-context.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { CommandBody } from '#shared/handoffs/offers.ts';
import type { Template } from '#shared/templates/template.ts';
import { Actions } from '#shared/ui/actions/Actions.tsx';
import { useCommand } from '../door/use-command.ts';

type Given = { readonly handoff: Handoff; readonly template: Template; readonly onDone: () => void };

/** Whoever is asked writes no note, so there is nothing to judge. */
const checking: DecideContext['checking'] = {
  judge: () => ({ verdict: 'clear', language: null, findings: [] }),
  ...{ surface: 'handoff', people: [], facts: {}, earlier: [] },
};

/** What was said: confirmed in one press, corrected, or denied. */
export function SaidActions({ handoff, template, onDone }: Given) {
  const say = useCommand(handoff);
  const sayAndLeave = async (body: CommandBody) => {
    const outcome = await say(body);
    if (outcome.outcome === 'accepted') onDone();
    return outcome;
  };
  return <Actions {...{ handoff, template, checking }} onCommand={sayAndLeave} />;
}
