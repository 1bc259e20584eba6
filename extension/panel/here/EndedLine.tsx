import type { Handoff } from '#shared/handoffs/handoff.ts';
import { outcomeOf } from '#shared/templates/roles.ts';
import type { Template } from '#shared/templates/template.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { useSetting } from '#shared/ui/setting/Baton.tsx';

type Given = {
  readonly handoff: Handoff;
  readonly template: Template | null;
  readonly onOpen: () => void;
};

/** One that nobody waits for any more. */
export function EndedLine({ handoff, template, onOpen }: Given) {
  const { words } = useSetting();
  const wanted = template === null ? null : outcomeOf(handoff.note, template);
  return (
    <p className="b-row">
      <Button look="plain" onPress={onOpen}>
        <bdi>{wanted ?? handoff.record.name}</bdi>
      </Button>
      <span className="b-soft b-small">
        {handoff.status === 'withdrawn' ? words.turn.withdrawn : words.turn.confirmed}
      </span>
    </p>
  );
}
