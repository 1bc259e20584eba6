export const standings = ['open', 'unsigned', 'moved', 'kept', 'broken'] as const;
export type Standing = (typeof standings)[number];

/** Which promises, as it stands in the address. */
export type PromisesView = { readonly standing?: Standing; readonly deliverer?: string };

export function readPromisesView(given: Readonly<Record<string, unknown>>): PromisesView {
  const standing = standings.find((one) => one === given.standing);
  const { deliverer } = given;
  return {
    ...(standing === undefined ? {} : { standing }),
    ...(typeof deliverer === 'string' && deliverer !== '' ? { deliverer: deliverer.slice(0, 128) } : {}),
  };
}
