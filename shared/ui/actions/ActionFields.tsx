import type { OfferType } from '../../handoffs/offers.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { actionForms } from './action-forms.ts';
import { JustSay } from './JustSay.tsx';
import { SayWhy } from './SayWhy.tsx';

type Given = ActionFieldsGiven & { readonly type: OfferType };

export function ActionFields({ type, ...given }: Given) {
  const kind = actionForms[type];
  if ('bodyOf' in kind) return <SayWhy {...kind} {...given} />;
  if ('pressed' in kind) return <JustSay {...kind} {...given} />;
  const Fields = kind.fields;
  return <Fields {...given} />;
}
