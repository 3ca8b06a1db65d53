import { placeKey, replaces } from "./collapse";
import { isKnown, type LoggedEvent, type ProgressEvent } from "./event";
import type { Entry } from "./event-store";

/**
 * Under which key this page has saved its last event of each place: a draft is replaced without asking the database
 * first, because a page that is being left has no time left for the answer.
 */
export class SavedDrafts {
  private readonly last = new Map<string, { key: number; event: ProgressEvent }>();

  /** Each event with the key that it replaces. Consecutive drafts within the batch have collapsed before. */
  entriesFor(batch: readonly ProgressEvent[]): Entry[] {
    const seen = new Set<string>();
    return batch.map((event) => {
      const place = placeKey(event);
      if (place === null || seen.has(place)) return { event, replaced: null };
      seen.add(place);
      const last = this.last.get(place);
      return { event, replaced: last && replaces(event, last.event) ? last.key : null };
    });
  }

  saved(batch: readonly ProgressEvent[], keys: readonly number[]): void {
    for (const [i, event] of batch.entries()) {
      const [place, key] = [placeKey(event), keys[i]];
      if (place !== null && key !== undefined) this.last.set(place, { key, event });
    }
  }

  /** Another tab wrote this: where it belongs to a place, it now lies between. */
  heard(event: LoggedEvent): void {
    if (!isKnown(event)) this.last.clear();
    else this.last.delete(placeKey(event) ?? "");
  }

  /** The database may be another one now, with other events under the same keys. */
  forget(): void {
    this.last.clear();
  }
}
