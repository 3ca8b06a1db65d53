import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf, earlierDrafts } from "./drafts";
import type { LoggedEvent } from "./event";
import { joinLogs, missingIn, newsIn } from "./join";
import { inOrder } from "./order";
import { arbitraryLog } from "./testing/arbitrary-log";
import { answered, drafted, startedOver, visited } from "./testing/events";

const RUNS = Number(process.env.GRADBOOK_RUNS ?? 300);
const texts = (events: readonly LoggedEvent[]) => earlierDrafts(events, "cell:a").map(({ text }) => text);

describe("two logs become one", () => {
  it("that has all events of both, each once, and nothing new the second time", () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, (ours, theirs) => {
        const joined = joinLogs(ours, theirs);
        expect(missingIn(joined, ours)).toEqual([]);
        expect(missingIn(joined, theirs)).toEqual([]);
        expect(joinLogs(joined, theirs)).toEqual(joined);
        expect(joinLogs(joined, ours)).toEqual(joined);
      }),
      { numRuns: RUNS },
    );
  });

  it("an empty log becomes the other; a log that is there already changes nothing", () => {
    const log = [drafted("a"), visited(), drafted("b"), startedOver()];
    expect(joinLogs([], log)).toEqual(inOrder(log));
    expect(joinLogs(log, log)).toEqual(log);
  });

  it("no text that stood in either is lost: it stands, or is an earlier draft", () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, (ours, theirs) => {
        const own = (log: readonly LoggedEvent[]) => log.filter(({ lesson }) => lesson === "relu");
        const joined = own(joinLogs(ours, theirs));
        const reachable = [draftOf(joined, "cell:a")?.text, ...texts(joined)];
        for (const log of [ours, inOrder(theirs)]) {
          const stood = draftOf(own(log), "cell:a");
          if (stood) expect(reachable).toContain(stood.text);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("of two drafts of one place the later one stands, wherever it was written", () => {
    const [earlier, later] = [drafted("earlier"), drafted("later")];
    for (const [ours, theirs] of [
      [earlier, later],
      [later, earlier],
    ] as const) {
      const joined = joinLogs([ours], [theirs]);
      expect(draftOf(joined, "cell:a")?.text).toBe("later");
      expect(texts(joined)).toEqual(["earlier"]);
    }
  });
});

it("other pages hear of the drafts that stand now, and of each lesson once", () => {
  const ours = [drafted("mine")];
  const theirs = [drafted("old"), drafted("new"), answered("kink", "x", true), answered("kink", "y", true)];
  const news = newsIn(ours, joinLogs(ours, theirs));
  expect(news.map((event) => ("text" in event ? event.text : event.kind))).toEqual(["answered", "new"]);
});
