import { createContext } from "react";
import { ONLY_VARIANT, type Question, type Variant } from "@/lib/model";
import { loadVariants } from "./variants";

/** Which of its seeds a question begins with; null: the lesson's own first one. "unknown": that is still being looked for. */
export const FirstSeed = createContext<((seeds: readonly number[]) => number) | null | "unknown">(null);

/** The variant that a question begins with; the lesson's first one where the others cannot be fetched now. */
export async function variantOf(
  lesson: string,
  { id, varied }: Question,
  choose: ((seeds: readonly number[]) => number) | null,
): Promise<Variant> {
  if (!varied) return ONLY_VARIANT;
  const { first } = varied;
  if (!choose) return first;
  const all = await loadVariants(lesson, id).catch(() => [first]);
  const seed = choose(all.map((each) => each.seed));
  return all.find((each) => each.seed === seed) ?? first;
}
