import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftOf, earlierDrafts, textHash } from "@/lib/progress";
import { ReaderWork, type WorkView } from "./reader-work";

const PLACE = "cell:a";
const SHIPPED = "shipped";

const ends: (() => void)[] = [];

/** What a page has around the reader's work: events that tell that it is being left. */
beforeEach(() => {
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("window", new EventTarget());
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});

/** A page of a lesson, with its log read. Each test has a lesson of its own. */
async function openPage(lesson: string): Promise<ReaderWork> {
  const work = new ReaderWork(lesson);
  ends.push(work.open());
  await until(work, ({ events }) => events !== null);
  return work;
}

function until(work: ReaderWork, isSo: (view: WorkView) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo(work.current())) return;
      leave();
      resolve();
    };
    const leave = work.subscribe(look);
    look();
  });
}

/** Types a text, and has it saved as a page does that goes into the background. */
function type(work: ReaderWork, text: string): void {
  work.keepDraft(PLACE, text, SHIPPED);
  document.dispatchEvent(new Event("visibilitychange"));
}

const offered = (text: string | undefined) => (view: WorkView) => view.elsewhere.get(PLACE)?.text === text;
const standing = (text: string) => (view: WorkView) => draftOf(view.events ?? [], PLACE)?.text === text;
const earlier = (work: ReaderWork) =>
  earlierDrafts(work.current().events ?? [], PLACE).map((draft) => draft.text);

test("What another page saved is offered; whoever types on keeps both texts and goes on being asked", async () => {
  const [here, there] = [await openPage("typing"), await openPage("typing")];
  type(there, "theirs");
  await until(here, offered("theirs"));
  type(here, "mine");
  await until(here, standing("mine"));
  expect(earlier(here)).toEqual(["theirs"]);
  expect(offered("theirs")(here.current())).toBe(true);
  await until(there, offered("mine"));
});

test("The text that was not chosen is an earlier draft, and nothing is offered any more", async () => {
  const [here, there] = [await openPage("choosing"), await openPage("choosing")];
  type(here, "mine");
  await until(there, offered("mine"));
  type(there, "theirs");
  await until(here, offered("theirs"));
  const startedFrom = textHash(SHIPPED);
  here.choose(PLACE, { text: "theirs", startedFrom }, { text: "mine", startedFrom });
  expect(offered(undefined)(here.current())).toBe(true);
  await until(here, (view) => standing("theirs")(view) && earlier(here).includes("mine"));
});

test("A Start over in another page takes its text back", async () => {
  const [here, there] = [await openPage("starting over"), await openPage("starting over")];
  type(there, "theirs");
  await until(here, offered("theirs"));
  there.record({ kind: "started-over", place: PLACE });
  await until(here, offered(undefined));
});

test("Another lesson's texts are not offered", async () => {
  const [here, there, elsewhere] = [await openPage("one"), await openPage("one"), await openPage("two")];
  type(elsewhere, "of lesson two");
  await until(elsewhere, standing("of lesson two"));
  type(there, "of lesson one");
  await until(here, offered("of lesson one"));
});

test("A draft goes on being from the text that it began from until the reader keeps it against the new one", async () => {
  const work = await openPage("changed");
  type(work, "mine");
  await until(work, standing("mine"));
  work.keepDraft(PLACE, "mine, longer", "the author's new text");
  document.dispatchEvent(new Event("visibilitychange"));
  await until(work, standing("mine, longer"));
  const startedFrom = () => draftOf(work.current().events ?? [], PLACE)?.startedFrom;
  expect(startedFrom()).toBe(textHash(SHIPPED));
  work.keepAgainst(PLACE, "mine, longer", "the author's new text");
  await until(work, () => startedFrom() === textHash("the author's new text"));
});

test("An earlier draft that is brought back puts aside what stood", async () => {
  const work = await openPage("bringing back");
  type(work, "first");
  await until(work, standing("first"));
  work.record({ kind: "started-over", place: PLACE });
  type(work, "second");
  await until(work, standing("second"));
  work.bringBack(PLACE, "first", { source: "second", shipped: SHIPPED });
  await until(work, standing("first"));
  expect(earlier(work)).toEqual(["second"]);
});
