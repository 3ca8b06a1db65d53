import { createContext } from "react";
import { ONLY_VARIANT, type Question, type Variant } from "@/lib/model";
import { loadVariants } from "./variants";

/** The variant that questions begin with: a seed, the lesson's own (null), or one that is still being looked for. */
export const FirstSeed = createContext<number | null | "unknown">(null);

/** The variant of that seed; the question's first one where there is no such, or it cannot be fetched now. */
export async function variantOf(
  lesson: string,
  { id, varied }: Question,
  seed: number | null,
): Promise<Variant> {
  if (!varied) return ONLY_VARIANT;
  const { first } = varied;
  if (seed === null || seed === first.seed) return first;
  const all = await loadVariants(lesson, id).catch(() => [first]);
  return all[seed % all.length] ?? first;
}
