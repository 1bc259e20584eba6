/** Does the work for every item, so many at once; the answers come in the order of the items. */
export async function acrossMany<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const left = items.entries();
  const go = async () => {
    for (const [index, item] of left) values[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, go));
  return values;
}
