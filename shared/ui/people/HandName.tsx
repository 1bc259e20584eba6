import type { Hand } from '../../records/person-ref.ts';
import { useNames } from './use-names.ts';

export function HandName({ hand }: { readonly hand: Hand }) {
  return <bdi>{useNames().hand(hand)}</bdi>;
}
