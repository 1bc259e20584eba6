import type { PersonId } from '../../records/person-ref.ts';
import { useNames } from './use-names.ts';

export function PersonName({ id }: { readonly id: PersonId }) {
  return <bdi>{useNames().person(id)}</bdi>;
}
