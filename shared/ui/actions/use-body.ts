import { useEffect } from 'react';
import type { CommandBody } from '../../handoffs/offers.ts';
import type { ActionFieldsGiven } from './action-fields.ts';

/** Fields keep what is typed to themselves; this is how their form asks for the command. */
export function useBody(bodyRef: ActionFieldsGiven['bodyRef'], body: () => CommandBody | null): void {
  useEffect(() => {
    bodyRef.current = body;
  });
}
