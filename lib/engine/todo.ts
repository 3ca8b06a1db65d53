import { TodoError } from "./errors";

/**
 * Marks a place that is yet to be filled: throws a TodoError when it is reached.
 * It has every type, so that unfinished code type-checks: `return todo("the slope");`
 */
export function todo(what?: string): never {
  throw new TodoError(what === undefined ? "This part is yet to be written." : `Yet to be written: ${what}.`);
}
