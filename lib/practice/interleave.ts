import { grouped } from "./grouped";
/**
 * The same items in an order in which no two neighbours are of one group, as far as the numbers allow; otherwise earlier
 * items stay earlier. `before`: the group of what came just before the first.
 */
export function interleaved<T>(items: readonly T[], groupOf: (item: T) => string, before?: string): T[] {
  const groups = grouped(items, groupOf);
  const order: T[] = [];
  let last = before;
  for (let left = items.length; left > 0; left--) {
    const group = nextGroup(groups, left, last, (item) => items.indexOf(item));
    const item = groups.get(group)?.shift();
    if (item === undefined) throw new Error("A group that is chosen has an item.");
    if (groups.get(group)?.length === 0) groups.delete(group);
    order.push(item);
    last = group;
  }
  return order;
}

/** A group that fills more than half of what is left has to come now; else the one whose first item is the earliest. */
function nextGroup<T>(
  groups: ReadonlyMap<string, T[]>,
  left: number,
  last: string | undefined,
  placeOf: (item: T) => number,
): string {
  const others = [...groups].filter(([group]) => group !== last);
  const candidates = others.length > 0 ? others : [...groups];
  const pressing = candidates.find(([, items]) => items.length > left / 2);
  const [group] = pressing ?? candidates.reduce((a, b) => (placeOf(a[1][0]!) < placeOf(b[1][0]!) ? a : b));
  return group;
}
