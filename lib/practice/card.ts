/** What comes back in practice: a question or a short exercise of a lesson. `variants`: how many forms it has; 1: always the same. */
export type Card = { lesson: string; part: "question" | "exercise"; id: string; variants: number };

/** Names a card among all lessons, as in the address of its page. */
export function cardKey({ lesson, part, id }: Omit<Card, "variants">): string {
  return `${lesson}/${part}/${id}`;
}
