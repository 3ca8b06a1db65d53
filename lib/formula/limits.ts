import type { FormulaProblem } from "./formula";

/** A formula of a question fits into a line; what is longer was not written for it. */
export const MOST_CHARACTERS = 300;
/** Parentheses within parentheses. */
export const DEEPEST = 24;

/** Refuses what is too long before anything looks into it. */
export function tooLong(text: string): FormulaProblem | null {
  if (text.length <= MOST_CHARACTERS) return null;
  const message = `The formula has ${text.length} characters; up to ${MOST_CHARACTERS} are read. Shorten it.`;
  return { column: MOST_CHARACTERS + 1, message };
}
