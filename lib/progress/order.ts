import type { LoggedEvent } from "./event";
import { writePlain } from "./portable/plain-json";

/**
 * The events by time, each once; those of one millisecond by their content. So logs that were joined in any order, with
 * any repeats, come out the same: of two drafts of one place the later one stands.
 */
export function inOrder(events: readonly LoggedEvent[]): LoggedEvent[] {
  const byContent = new Map(events.map((event) => [writePlain(event), event]));
  return [...byContent]
    .sort(([aText, a], [bText, b]) => a.at - b.at || (aText < bText ? -1 : 1))
    .map(([, event]) => event);
}
