import type { OpenPromise } from '../../handoffs/handoff.ts';

export const PromiseList = ({ promises }: { readonly promises: readonly OpenPromise[] }) => (
  <p>{promises.length}</p>
);
