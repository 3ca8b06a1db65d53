import type { Drawn, Ref, Variant } from "@/lib/model";

/** What the author wrote out, or what this variant has under the name. Throws a RangeError for a name that was not drawn. */
export function valueOf<T extends Drawn>(ref: Ref<T>, { drawn, seed }: Variant): T {
  if (typeof ref !== "object" || !("drawn" in ref)) return ref as T;
  const value = drawn[ref.drawn];
  if (value === undefined) throw new RangeError(`Variant ${seed} has no “${ref.drawn}”.`);
  return value as T;
}
