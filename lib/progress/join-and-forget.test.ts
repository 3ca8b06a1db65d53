import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LoggedEvent } from "./event";
import { openProgress } from "./open-progress";
import type { Progress } from "./progress";
import { answered, drafted, visited } from "./testing/events";

let opened: Progress[] = [];

async function open(): Promise<Progress> {
  const progress = await openProgress();
  opened.push(progress);
  return progress;
}

const texts = (events: LoggedEvent[]) => events.map((event) => ("text" in event ? event.text : event.kind));
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  opened = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const progress of opened) await progress.close();
  vi.unstubAllGlobals();
});

describe("another log", () => {
  test("is joined on disk by time, and other tabs hear of it", async () => {
    const [theirs, mine] = [drafted("theirs"), drafted("mine")];
    const [here, there] = [await open(), await open()];
    await here.append(mine);
    const more = answered("kink", "x", true);
    const heard = new Promise<LoggedEvent>((resolve) =>
      there.subscribe((event) => event.kind === more.kind && resolve(event)),
    );
    await here.join([more, theirs]);
    expect(await there.all()).toEqual([theirs, { ...theirs, kind: "put-aside" }, mine, more]);
    expect(await heard).toEqual(more);
    await here.append(drafted("next"));
    expect(texts(await there.all())).toEqual(["theirs", "theirs", "mine", "answered", "next"]);
  });

  test("leaves everything as it was where the disk is full", async () => {
    const progress = await open();
    await progress.append(drafted("mine"));
    const add = IDBObjectStore.prototype.add;
    let room = 1;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof add>
    ) {
      if (room-- === 0) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return add.apply(this, args);
    });
    await expect(progress.join([visited("gelu"), visited("tanh")])).rejects.toThrow(/quota/);
    vi.restoreAllMocks();
    expect(texts(await (await open()).all())).toEqual(["mine"]);
  });

  test("is refused where nothing is kept", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const progress = await open();
    await expect(progress.join([visited()])).rejects.toThrow(/keeps nothing/);
    expect(await progress.all()).toEqual([]);
  });
});

describe("forgetting", () => {
  test("deletes the database, and what comes after from another tab is dropped", async () => {
    const [here, there] = [await open(), await open()];
    await here.append(drafted("a"));
    const told = new Promise<void>((resolve) => there.onForgotten(resolve));
    await here.forget();
    await told;
    await there.append(drafted("written on"));
    await there.close();
    expect(await databases()).toEqual([]);
  });

  test("drops what another tab could not save before", async () => {
    const [here, there] = [await open(), await open()];
    const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    });
    await there.append(drafted("unsaved"));
    add.mockRestore();
    await here.forget();
    await there.close();
    expect(await databases()).toEqual([]);
  });

  test("leaves a log that is begun anew afterwards alone", async () => {
    await (await open()).forget();
    const anew = await open();
    await anew.append(visited());
    expect(texts(await anew.all())).toEqual(["visited"]);
  });
});
