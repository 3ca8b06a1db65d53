import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LoggedEvent } from "./event";
import { openProgress, type ProgressOptions } from "./open-progress";
import type { Progress } from "./progress";
import type { ProgressState } from "./progress-state";
import { attempted, drafted, startedOver, visited } from "./testing/events";

const NAME = "gradbook-progress";
let opened: Progress[] = [];

async function open(options?: ProgressOptions): Promise<Progress> {
  const progress = await openProgress(options);
  opened.push(progress);
  return progress;
}

const texts = (events: LoggedEvent[]) => events.map((event) => ("text" in event ? event.text : event.kind));
const stored = async () => texts(await (await open()).all());

/** Tells a page, as another tab does, what was saved; resolves when it has heard. */
async function announced(event: LoggedEvent, hearing: Progress): Promise<void> {
  const channel = new BroadcastChannel(NAME);
  const heard = new Promise((resolve) => hearing.subscribe(resolve));
  channel.postMessage([event]);
  await heard;
  channel.close();
}

/** Resolves with the first state that fits. */
function stateOf(progress: Progress, fits: (state: ProgressState) => boolean): Promise<ProgressState> {
  if (fits(progress.state)) return Promise.resolve(progress.state);
  return new Promise((resolve) => {
    const stop = progress.onState((state) => {
      if (!fits(state)) return;
      stop();
      resolve(state);
    });
  });
}
/** As much as a page that is being left still does: what needs no answer from outside. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
const hasFailed = (state: ProgressState) => typeof state === "object";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  opened = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const progress of opened) await progress.close();
  vi.unstubAllGlobals();
});

describe("the log", () => {
  test("asks for an event to be saved at once, though another is being saved", async () => {
    const progress = await open();
    const asked = vi.spyOn(IDBObjectStore.prototype, "add");
    let firstSaved = false;
    const first = progress.append(visited()).then(() => {
      firstSaved = true;
    });
    await turns();
    const second = progress.append(drafted("second"));
    await turns();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(firstSaved).toBe(false);
    await Promise.all([first, second]);
    expect(await stored()).toEqual(["visited", "second"]);
  });

  test("survives a reload, in order and lesson by lesson", async () => {
    const before = await open();
    expect(before.state).toBe("saved");
    const events = [visited(), drafted("a"), visited("gelu"), attempted("slope", "b", "correct")];
    for (const event of events) await before.append(event);
    await before.close();

    const after = await open();
    expect(await after.all()).toEqual(events);
    expect(await after.eventsOf("gelu")).toEqual([events[2]]);
    expect(await after.eventsOf("relu")).toEqual([events[0], events[1], events[3]]);
  });

  test("has an event at once, before it is written", async () => {
    const progress = await open();
    const writing = progress.append(drafted("a"));
    expect(texts(await progress.all())).toEqual(["a"]);
    await writing;
    expect(texts(await progress.all())).toEqual(["a"]);
  });

  test("keeps the order of events that were not waited for", async () => {
    const progress = await open();
    await Promise.all(
      ["a", "b", "c", "d"].map((text) => progress.append(attempted("slope", text, "stopped"))),
    );
    expect(await stored()).toEqual(["a", "b", "c", "d"]);
  });

  test("saves what comes while another event is being written", async () => {
    const progress = await open();
    let second = Promise.resolve();
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof add>
    ) {
      second = progress.append(attempted("slope", "second", "stopped"));
      return add.apply(this, args);
    });
    await progress.append(attempted("slope", "first", "stopped"));
    await second;
    expect(await stored()).toEqual(["first", "second"]);
  });

  test("refuses what is not plain data, and goes on with the next event", async () => {
    const progress = await open();
    const live = { ...visited(), shown: () => 1 };
    await expect(progress.append(live)).rejects.toThrow(/could not be cloned/);
    await progress.append(drafted("a"));
    expect(await stored()).toEqual(["a"]);
  });

  test("takes nothing more once it is closed", async () => {
    const progress = await open();
    await progress.close();
    await expect(progress.append(visited())).rejects.toThrow(/openProgress/);
    await expect(progress.all()).rejects.toThrow(/openProgress/);
  });

  test("keeps an event of a newer version as it is, and never takes its place", async () => {
    const first = await open();
    await first.append(drafted("a"));
    const newer = { ...drafted("newer"), version: 2, mood: "calm" };
    const database = await openDB(NAME, 1);
    await database.add("events", newer);
    database.close();
    await announced(newer, first);
    await first.append(drafted("b"));
    const events = await (await open()).all();
    expect(texts(events)).toEqual(["a", "newer", "b"]);
    expect(events[1]).toEqual(newer);
  });
});

describe("drafts of one place", () => {
  test("collapse into the newest while nothing lies between", async () => {
    const progress = await open();
    for (const text of ["r", "re", "relu"]) {
      await progress.append(drafted(text));
      await progress.append(drafted(`${text}!`, "cell:b"));
      await progress.append(visited());
    }
    expect(await stored()).toEqual(["visited", "visited", "relu", "relu!", "visited"]);
  });

  test("collapse too when they come faster than they are written", async () => {
    const progress = await open();
    await Promise.all(["r", "re", "rel", "relu"].map((text) => progress.append(drafted(text))));
    expect(await stored()).toEqual(["relu"]);
  });

  test("stay apart across an attempt and across Start over", async () => {
    const progress = await open();
    const place = "exercise:slope";
    for (const event of [
      drafted("a", place),
      attempted("slope", "checked", "stopped"),
      drafted("b", place),
      startedOver(place),
      drafted("c", place),
    ])
      await progress.append(event);
    expect(await stored()).toEqual(["a", "checked", "b", "started-over", "c"]);
  });

  test("stay apart across an attempt that is saved only together with the later draft", async () => {
    const progress = await open();
    const place = "exercise:slope";
    await progress.append(drafted("a", place));
    const add = fullDisk();
    await progress.append(attempted("slope", "checked", "stopped"));
    add.mockRestore();
    await progress.append(drafted("b", place));
    expect(await stored()).toEqual(["a", "checked", "b"]);
  });

  test("stay apart where the lesson's text changed under them", async () => {
    const progress = await open();
    await progress.append(drafted("a", "cell:a", "old"));
    await progress.append(drafted("b", "cell:a", "new"));
    expect(await stored()).toEqual(["a", "b"]);
  });

  test("of another tab or an earlier visit are not overwritten", async () => {
    const [here, there] = [await open(), await open()];
    await here.append(drafted("a long answer"));
    await there.append(drafted("x"));
    expect(await stored()).toEqual(["a long answer", "x"]);
  });

  test("stay apart where another tab started over between them", async () => {
    const [here, there] = [await open(), await open()];
    await here.append(drafted("a"));
    const heard = new Promise((resolve) => here.subscribe(resolve));
    await there.append(startedOver());
    await heard;
    await here.append(drafted("b"));
    await here.append(drafted("c"));
    expect(await stored()).toEqual(["a", "started-over", "c"]);
  });

  test("replace nothing in a database that was deleted meanwhile", async () => {
    const progress = await open();
    await progress.append(drafted("a"));
    const lost = stateOf(progress, hasFailed);
    await deleteDB(NAME);
    await lost;
    await stateOf(progress, (state) => state === "saved");
    await (await open()).append(visited("gelu"));
    await progress.append(drafted("b"));
    expect(await stored()).toEqual(["visited", "b"]);
  });

  test("are asked for and committed at once, for a page that is being left waits for no answer", async () => {
    const progress = await open();
    await progress.append(drafted("a"));
    const add = vi.spyOn(IDBObjectStore.prototype, "add");
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");
    void progress.append(drafted("b"));
    // Promise steps alone: no answer of the database comes in between.
    for (let step = 0; step < 20; step++) await Promise.resolve();
    expect([add, commit].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  });

  test("the old one is not lost when the new one cannot be written", async () => {
    const progress = await open();
    await progress.append(drafted("a"));
    const add = fullDisk();
    await progress.append(drafted("b"));
    add.mockRestore();
    expect(await stored()).toEqual(["a"]);
    expect(texts(await progress.all())).toEqual(["a", "b"]);
  });
});

describe("two tabs", () => {
  test("one hears what the other has saved, and can read it then", async () => {
    const [here, there] = [await open(), await open()];
    const heard = new Promise<LoggedEvent>((resolve) => there.subscribe(resolve));
    const event = attempted("slope", "a", "correct");
    await here.append(event);
    expect(await heard).toEqual(event);
    expect(await there.all()).toEqual([event]);
  });

  test("a tab does not hear itself, nor anything once it stopped listening", async () => {
    const [here, there] = [await open(), await open()];
    const own: LoggedEvent[] = [];
    const stopped: LoggedEvent[] = [];
    here.subscribe((event) => own.push(event));
    there.subscribe((event) => stopped.push(event))();
    const arrived = new Promise((resolve) => there.subscribe(resolve));
    await here.append(visited());
    await arrived;
    expect([own, stopped]).toEqual([[], []]);
  });

  test("a page that stays old lets a newer one upgrade, keeps what comes, and says to reload", async () => {
    const old = await open();
    await old.append(drafted("a"));
    const newer = await openDB(NAME, 2);
    const state = await stateOf(old, (now) => hasFailed(now) && JSON.stringify(now).includes("newer"));
    expect(state).toEqual({ failed: expect.stringMatching(/Reload this one.*kept in this tab/) });
    await old.append(attempted("slope", "b", "correct"));
    expect(texts(await old.all())).toEqual(["b"]);
    expect(hasFailed(old.state)).toBe(true);
    newer.close();
  });

  test("a newer page that an older one blocks works in memory and saves as soon as it may", async () => {
    const older = await openDB(NAME, 1, { upgrade: createEvents });
    const newer = await open({ schemaVersion: 2 });
    expect(newer.state).toEqual({
      failed: expect.stringMatching(/older version .* Close or reload that one/),
    });
    await newer.append(visited());
    await newer.append(drafted("a"));
    expect(texts(await newer.all())).toEqual(["visited", "a"]);
    older.close();
    await stateOf(newer, (state) => state === "saved");
    await newer.close();
    expect(texts(await (await open({ schemaVersion: 2 })).all())).toEqual(["visited", "a"]);
  });
});

describe("without storage", () => {
  test("where the browser has none, the log works in memory and says so", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const progress = await open();
    expect(progress.state).toBe("memory-only");
    await progress.append(drafted("a"));
    await progress.append(drafted("b"));
    await progress.append(visited("gelu"));
    expect(texts(await progress.eventsOf("relu"))).toEqual(["b"]);
    expect(texts(await progress.all())).toEqual(["b", "visited"]);
    expect(progress.state).toBe("memory-only");
  });

  test("where the browser refuses, as in a private window, it is tried again with the next event", async () => {
    const refusal = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    const progress = await open();
    await progress.append(visited());
    expect(progress.state).toBe("memory-only");
    refusal.mockRestore();
    await progress.append(drafted("a"));
    expect(progress.state).toBe("saved");
    expect(await stored()).toEqual(["visited", "a"]);
  });

  test("without BroadcastChannel everything but the news from other tabs works", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    await (await open()).append(drafted("a"));
    expect(await stored()).toEqual(["a"]);
  });
});

/** The browser as it answers when the disk is full. */
function fullDisk({ roomFor } = { roomFor: 0 }) {
  const add = IDBObjectStore.prototype.add;
  let room = roomFor;
  return vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof add>
  ) {
    if (room === 0) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    room -= 1;
    return add.apply(this, args);
  });
}

describe("when saving fails", () => {
  test("a full disk is told, everything stays readable, and the next event saves it all in order", async () => {
    const progress = await open();
    const states: ProgressState[] = [];
    progress.onState((state) => states.push(state));
    const add = fullDisk();
    await progress.append(visited());
    await progress.append(attempted("slope", "a", "correct"));
    expect(progress.state).toEqual({ failed: expect.stringMatching(/no room left.*kept in this tab/) });
    expect(texts(await progress.all())).toEqual(["visited", "a"]);
    expect(await stored()).toEqual([]);

    add.mockRestore();
    await progress.append(drafted("b"));
    expect(await stored()).toEqual(["visited", "a", "b"]);
    expect(states).toEqual([{ failed: expect.any(String) }, "saved"]);
  });

  test("a batch is written whole or not at all", async () => {
    const progress = await open();
    const add = fullDisk();
    await progress.append(visited());
    await progress.append(drafted("a"));
    add.mockRestore();
    const nearlyFull = fullDisk({ roomFor: 1 });
    await progress.append(drafted("b", "cell:b"));
    nearlyFull.mockRestore();
    expect(await stored()).toEqual([]);
  });

  test("a database that opens late and is full never counts as saved", async () => {
    const refusal = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    const progress = await open();
    await progress.append(visited());
    const states: ProgressState[] = [];
    progress.onState((state) => states.push(state));
    refusal.mockRestore();
    fullDisk();
    await progress.append(drafted("a"));
    expect(states).toEqual([{ failed: expect.stringContaining("no room left") }]);
  });

  test("closing tries once more", async () => {
    const progress = await open();
    const add = fullDisk();
    await progress.append(drafted("a"));
    add.mockRestore();
    await progress.close();
    expect(await stored()).toEqual(["a"]);
  });

  test("a listener that throws does not keep events from being saved", async () => {
    const reported: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
    const progress = await open();
    const add = fullDisk();
    progress.onState(() => {
      throw new Error("listener");
    });
    await progress.append(drafted("a"));
    add.mockRestore();
    await progress.close();
    expect(await stored()).toEqual(["a"]);
    expect(reported[0]).toThrow("listener");
  });

  test("a connection that the browser ends is opened again", async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const progress = await open();
    await progress.append(drafted("a"));
    const database = transaction.mock.contexts[0];
    transaction.mockRestore();
    const lost = stateOf(progress, hasFailed);
    forceCloseDatabase(database as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await lost;
    await stateOf(progress, (state) => state === "saved");
    await progress.append(attempted("slope", "b", "stopped"));
    expect(texts(await progress.all())).toEqual(["a", "b"]);
  });

  test("saved work that cannot be read is told, and never taken for none", async () => {
    const progress = await open();
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
      throw new DOMException("The file is damaged.", "UnknownError");
    });
    await progress.all();
    expect(progress.state).toEqual({ failed: expect.stringContaining("The file is damaged.") });
  });
});

/** What version 1 of the stored form is, written down apart from the code that makes it. */
function createEvents(database: IDBPDatabase): void {
  const events = database.createObjectStore("events", { autoIncrement: true });
  events.createIndex("lesson", "lesson");
}
