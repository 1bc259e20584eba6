export const rounds = 5;

/** Everybody in every round, so that a slow moment of the machine hits all alike; nobody's first round is counted. */
export async function inRounds<Who, Value>(
  everybody: readonly (readonly [string, Who])[],
  once: (who: Who) => Promise<Value>,
): Promise<ReadonlyMap<string, readonly Value[]>> {
  const found = new Map<string, Value[]>(everybody.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, who] of everybody) {
      const value = await once(who);
      if (round > 0) found.get(name)?.push(value);
    }
  }
  return found;
}
