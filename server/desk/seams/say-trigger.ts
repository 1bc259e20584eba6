import { hostLabel } from '#shared/seams/guarded-hosts.ts';
import type { TriggerKind, TriggerRule } from '#shared/seams/trigger.ts';

const kindWords: Readonly<Record<TriggerKind, string>> = {
  stage: 'the stage becomes',
  owner: 'the owner becomes',
  assignee: 'the assignee becomes',
  group: 'the group becomes',
};

export const sayTrigger = ({ host, kind, values }: TriggerRule): string =>
  `${hostLabel(host)}: when ${kindWords[kind]} ${values === 'any' ? 'any other' : values.join(' or ')}`;
