import type { Variant } from "@/lib/model";

const asked = new Map<string, Promise<Variant[]>>();

/** All variants of a question, fetched once. Throws an Error when they cannot be had. */
export function loadVariants(lesson: string, question: string): Promise<Variant[]> {
  const url = `/lessons/${lesson}/questions/${question}/variants.json`;
  const kept = asked.get(url);
  if (kept) return kept;
  const fetched = fetchVariants(url);
  asked.set(url, fetched);
  fetched.catch(() => asked.delete(url));
  return fetched;
}

async function fetchVariants(url: string): Promise<Variant[]> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`The variants of this question could not be fetched (${response.status}).`);
  return (await response.json()) as Variant[];
}
