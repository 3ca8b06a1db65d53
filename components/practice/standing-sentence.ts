import type { Practice } from "@/lib/practice";
import { cardsInWords, inDays } from "./words";

/** What is to be done today, or when there is something again: a headline, and a sentence below it. */
export function standingSentence(practice: Practice): { head: string; rest: string } {
  const { queue, due, fresh, waiting, next, today, cards, answered, cap } = practice;
  if (cards.length === 0)
    return {
      head: "There is nothing to practise yet.",
      rest: "Practice asks again what you have met in a lesson. Begin one; its questions and exercises then come here.",
    };
  if (queue.length > 0) {
    const kept = waiting > 0 ? ` ${waiting} more are due and wait for another day: that is your limit.` : "";
    return { head: `${cardsInWords(queue.length)} for today`, rest: `${due} due, ${fresh} new.${kept}` };
  }
  const comes = next
    ? `${cardsInWords(next.cards)} ${next.cards === 1 ? "comes" : "come"} ${inDays(next.day - today)}.`
    : "";
  const isFull = answered.size >= cap;
  const head = isFull ? "Today's cards are done." : "Nothing is due.";
  const limit = isFull ? `You have answered ${answered.size}, and your limit is ${cap}. ` : "";
  return { head, rest: `${limit}${comes}` };
}
