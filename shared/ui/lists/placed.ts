export type Placed<Item> = { readonly key: string; readonly place: number; readonly item: Item };

/** For lists whose items have nothing but their place to be told apart by. */
export const placed = <Item>(items: readonly Item[]): readonly Placed<Item>[] =>
  items.map((item, place) => ({ key: String(place), place, item }));
