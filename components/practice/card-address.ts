import type { Card } from "@/lib/practice";

/** Where a card has its page. */
export function cardAddress({ lesson, part, id }: Pick<Card, "lesson" | "part" | "id">): string {
  return `/practice/${lesson}/${part}/${id}`;
}
