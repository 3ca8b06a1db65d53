import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { LoggedEvent, ProgressEvent } from "./event";

/** Of the stored form, not of the events: those carry their own. */
export const SCHEMA_VERSION = 1;

interface Schema extends DBSchema {
  events: {
    key: number;
    value: LoggedEvent;
    indexes: { lesson: string };
  };
}

/** An event to write; `replaced`: key of the draft whose place it takes. */
export type Entry = { event: ProgressEvent; replaced: number | null };

export type Rewritten = { before: LoggedEvent[]; after: LoggedEvent[] };

/** The log on the reader's disk, in the order of writing. */
export type EventStore = {
  /** All or none, in one transaction. Resolves to the new events' keys; rejects with the DOMException. */
  write(entries: readonly Entry[]): Promise<number[]>;
  /** What `change` makes of all events takes their place, or nothing does. Rejects with the DOMException. */
  rewrite(change: (events: LoggedEvent[]) => LoggedEvent[]): Promise<Rewritten>;
  all(): Promise<LoggedEvent[]>;
  ofLesson(lesson: string): Promise<LoggedEvent[]>;
  close(): void;
};

export type StoreEvents = {
  /** The browser, or a tab that upgrades or deletes the database, took the connection away. */
  lost: (deleted: boolean) => void;
  /** An opening that was given up as blocked came through after all, or (null) failed. */
  late: (store: EventStore | null) => void;
};

/**
 * Opens the database. Rejects where there is none or the browser refuses (private windows), with a "VersionError"
 * where a newer page has upgraded it, and with a "BlockedError" where an older page holds it.
 */
export function openEventStore(name: string, version: number, events: StoreEvents): Promise<EventStore> {
  return new Promise((resolve, reject) => {
    let blocked = false;
    const opening = openDB<Schema>(name, version, {
      upgrade,
      blocked: () => {
        blocked = true;
        reject(new DOMException("An older page holds the database open.", "BlockedError"));
      },
      blocking: (_current, wanted, { target }) => {
        if (target instanceof IDBDatabase) target.close();
        events.lost(wanted === null);
      },
      terminated: () => events.lost(false),
    });
    opening.then(
      (database) => (blocked ? events.late : resolve)(storeOver(database)),
      (error) => (blocked ? events.late(null) : reject(error)),
    );
  });
}

function upgrade(database: IDBPDatabase<Schema>, oldVersion: number): void {
  if (oldVersion < 1) {
    const events = database.createObjectStore("events", { autoIncrement: true });
    events.createIndex("lesson", "lesson");
  }
}

function storeOver(database: IDBPDatabase<Schema>): EventStore {
  return {
    write: (entries) => write(database, entries),
    rewrite: (change) => rewrite(database, change),
    all: () => database.getAll("events"),
    ofLesson: (lesson) => database.getAllFromIndex("events", "lesson", lesson),
    close: () => database.close(),
  };
}

/** Resolves when the database is gone; tabs that hold it open close it when they are asked. */
export function deleteEventStore(name: string): Promise<void> {
  return deleteDB(name);
}

async function rewrite(
  database: IDBPDatabase<Schema>,
  change: (events: LoggedEvent[]) => LoggedEvent[],
): Promise<Rewritten> {
  const transaction = database.transaction("events", "readwrite");
  const before = await transaction.store.getAll();
  const answers: Promise<unknown>[] = [transaction.done];
  const after = change(before);
  try {
    answers.push(transaction.store.clear());
    for (const event of after) answers.push(transaction.store.add(event));
  } catch (error) {
    transaction.abort();
    await Promise.allSettled(answers);
    throw error;
  }
  await Promise.all(answers);
  return { before, after };
}

/**
 * Asks for everything and commits in one go, waiting for no answer in between: so it also succeeds from within
 * pagehide, after which no answer arrives any more.
 */
async function write(database: IDBPDatabase<Schema>, entries: readonly Entry[]): Promise<number[]> {
  const transaction = database.transaction("events", "readwrite");
  const answers: Promise<unknown>[] = [transaction.done];
  const keys: Promise<number>[] = [];
  try {
    for (const { event, replaced } of entries) {
      if (replaced !== null) answers.push(transaction.store.delete(replaced));
      keys.push(transaction.store.add(event));
    }
    transaction.commit();
  } catch (error) {
    transaction.abort();
    await Promise.allSettled([...answers, ...keys]);
    throw error;
  }
  const [added] = await Promise.all([Promise.all(keys), ...answers]);
  return added;
}
