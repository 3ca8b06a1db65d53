import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { type LogRecord, replaces } from "./log-record";

/** Of the stored form, not of the events: those carry their own. */
export const SCHEMA_VERSION = 1;

interface Schema extends DBSchema {
  events: {
    key: number;
    value: LogRecord;
    indexes: { lesson: string; place: [lesson: string, place: string] };
  };
}

/** The log on the reader's disk, in the order of writing. */
export type EventStore = {
  /** All or none, in one transaction; a draft takes the place of the one it replaces. Rejects with the DOMException. */
  write(records: readonly LogRecord[]): Promise<void>;
  all(): Promise<LogRecord[]>;
  ofLesson(lesson: string): Promise<LogRecord[]>;
  close(): void;
};

export type StoreEvents = {
  /** The browser, or a tab that upgrades or deletes the database, took the connection away. */
  lost: () => void;
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
      blocking: (_current, _blocked, { target }) => {
        if (target instanceof IDBDatabase) target.close();
        events.lost();
      },
      terminated: events.lost,
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
    // Records without a place have null there, which is no key: the index leaves them out.
    events.createIndex("place", ["lesson", "place"]);
  }
}

function storeOver(database: IDBPDatabase<Schema>): EventStore {
  return {
    write: (records) => write(database, records),
    all: () => database.getAll("events"),
    ofLesson: (lesson) => database.getAllFromIndex("events", "lesson", lesson),
    close: () => database.close(),
  };
}

type Writing = IDBPTransaction<Schema, ["events"], "readwrite">;

async function write(database: IDBPDatabase<Schema>, records: readonly LogRecord[]): Promise<void> {
  const transaction = database.transaction("events", "readwrite");
  // Awaited below; until then a rejection must not count as unhandled.
  transaction.done.catch(() => {});
  try {
    for (const record of records) {
      await removeReplaced(transaction, record);
      await transaction.store.add(record);
    }
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await transaction.done;
}

async function removeReplaced(transaction: Writing, record: LogRecord): Promise<void> {
  if (record.place === null) return;
  const place = transaction.store.index("place");
  const last = await place.openCursor([record.lesson, record.place], "prev");
  if (last && replaces(record, last.value)) await last.delete();
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // A request that failed by itself has aborted it already.
  }
}
