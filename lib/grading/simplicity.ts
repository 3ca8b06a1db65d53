import type { Observed } from "@/lib/model";
import { decimals } from "./number";

/** How hard a list of arguments is to work through by hand: first by `size`, then by `cost`. */
type Effort = { size: number; cost: number };

/**
 * Negative where `a` is simpler than `b`, 0 where neither is. Fewer values first; then the smaller sum of
 * |x| + 2 · (digits after the point) + ½ where x < 0, so single numbers run 0, 1, −1, 2, −2, 0.5, 3, …, and what is
 * not finite comes last. Texts count by their length.
 */
export function bySimplicity(a: Observed[], b: Observed[]): number {
  const [left, right] = [effort(a), effort(b)];
  if (left.size !== right.size) return left.size - right.size;
  return left.cost < right.cost ? -1 : left.cost > right.cost ? 1 : 0;
}

function effort(values: Observed[]): Effort {
  const total = { size: 0, cost: 0 };
  for (const value of values) {
    const { size, cost } = effortOf(value);
    total.size += size;
    total.cost += cost;
  }
  return total;
}

function effortOf(value: Observed): Effort {
  switch (value.kind) {
    case "number":
      return { size: 1, cost: numberCost(value.value) };
    case "string":
      return { size: 1, cost: value.value.length + value.more };
    case "tensor":
      return container(value.values.map(numberCost), value.more);
    case "array":
      return nested(value.items, value.more);
    case "object":
      return nested(
        value.entries.map(([, entry]) => entry),
        value.more,
      );
    default:
      return { size: 1, cost: 0 };
  }
}

function nested(items: Observed[], more: number): Effort {
  const inside = effort(items);
  return { size: 1 + inside.size + more, cost: inside.cost };
}

function container(costs: number[], more: number): Effort {
  return { size: 1 + costs.length + more, cost: costs.reduce((sum, cost) => sum + cost, 0) };
}

function numberCost(x: number): number {
  if (!Number.isFinite(x)) return Number.POSITIVE_INFINITY;
  return Math.abs(x) + 2 * decimals(x) + (x < 0 ? 0.5 : 0);
}
