import type { LoggedEvent, ProgressEvent } from "./event";
import type { ProgressState } from "./progress-state";

/** What the reader did, as an append-only log on the reader's own disk. */
export type Progress = {
  readonly state: ProgressState;
  /** Calls back at every change of state. Returns what ends that. */
  onState(listener: (state: ProgressState) => void): () => void;
  /**
   * Adds an event; a draft takes the place of this page's last one of its place, if nothing else of that place lies
   * between. The writing is asked for at once, so an event appended in pagehide is saved as well. Resolves when
   * writing was tried: `state` says how it went, and the event stays in memory until it is saved. Rejects with an
   * Error after `close`, and with a DataCloneError for an event that is not plain data.
   */
  append(event: ProgressEvent): Promise<void>;
  /** The events of one lesson in the order of writing, saved or not. */
  eventsOf(lesson: string): Promise<LoggedEvent[]>;
  all(): Promise<LoggedEvent[]>;
  /** Calls back with every event that another tab has saved. Returns what ends that. */
  subscribe(listener: (event: LoggedEvent) => void): () => void;
  /**
   * Puts the events of another log beside these, in one transaction; events that are here already are not repeated.
   * Rejects, with nothing changed, where nothing can be saved.
   */
  join(events: readonly LoggedEvent[]): Promise<void>;
  /** Deletes all events, here and in other tabs, and closes; waits for older pages to let go. */
  forget(): Promise<void>;
  /** Calls back when another tab has all of it forgotten: what is appended from then on is dropped. */
  onForgotten(listener: () => void): () => void;
  /** Tries to save what is not saved yet, then closes the database. */
  close(): Promise<void>;
};
