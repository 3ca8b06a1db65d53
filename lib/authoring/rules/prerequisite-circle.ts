import type { LessonFacts } from "./rule";

/** Slugs on the shortest way from a lesson back to itself; null: there is none. */
export function circleFrom(start: LessonFacts, lessons: readonly LessonFacts[]): string[] | null {
  const ways = [[start.slug]];
  const seen = new Set<string>();
  for (const way of ways) {
    const lesson = lessons.find(({ slug }) => slug === way.at(-1));
    for (const { slug } of lesson?.prerequisites ?? []) {
      if (slug === start.slug) return way;
      if (seen.has(slug)) continue;
      seen.add(slug);
      ways.push([...way, slug]);
    }
  }
  return null;
}
