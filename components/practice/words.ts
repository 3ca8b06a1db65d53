const DAYS_IN_WORDS = 60;
const DAYS_OF_A_MONTH = 30.44;

/** "tomorrow", "in 4 days", "in about 3 months". */
export function inDays(days: number): string {
  if (days <= 1) return "tomorrow";
  if (days <= DAYS_IN_WORDS) return `in ${days} days`;
  return `in about ${Math.round(days / DAYS_OF_A_MONTH)} months`;
}

/** "1 card", "7 cards". */
export function cardsInWords(count: number): string {
  return count === 1 ? "1 card" : `${count} cards`;
}
