import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeDays, sittingsOf } from "./activity";
import { draftOf, earlierDrafts } from "./drafts";
import type { LoggedEvent } from "./event";
import { lessonProgressOf } from "./objectives";
import { inOrder } from "./order";
import { ownCellsOf } from "./own-cells";
import { logAndShuffled } from "./testing/arbitrary-log";
import { drafted } from "./testing/events";

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const lesson = {
  slug: "relu",
  objectives: 2,
  parts: [
    { kind: "exercise" as const, id: "slope", objectives: [1] },
    { kind: "exercise" as const, id: "leaky", objectives: [1, 2] },
    { kind: "question" as const, id: "kink", objectives: [2] },
  ],
  due: new Set(["question:kink"]),
  dayOf: (at: number) => Math.floor(at / 3_600_000),
};

const RUNS = Number(process.env.GRADBOOK_RUNS ?? 1_000);

/** Whether a fold finds the same in a log and in its events in another order, some of them several times. */
function expectSame(fold: (events: LoggedEvent[]) => unknown): void {
  fc.assert(
    fc.property(logAndShuffled, ([log, shuffled]) => {
      expect(fold(shuffled)).toEqual(fold(log));
    }),
    { numRuns: RUNS },
  );
}

describe("a log in another order, with repeats", () => {
  it("comes to the same progress, sittings and days", () => {
    expectSame((events) => [lessonProgressOf(events, lesson), sittingsOf(events), activeDays(events, dayOf)]);
  });

  it("comes to the same drafts and own cells, once it is put in order", () => {
    expectSame((events) => {
      const own = inOrder(events).filter((event) => event.lesson === "relu");
      return [draftOf(own, "cell:a"), earlierDrafts(own, "cell:a"), ownCellsOf(own)];
    });
  });

  it("is the same log, once it is put in order", () => {
    expectSame(inOrder);
  });
});

it("the draft that was written later stands, whichever came first into the log", () => {
  const [earlier, later] = [drafted("earlier"), drafted("later")];
  expect(draftOf(inOrder([later, earlier]), "cell:a")?.text).toBe("later");
});
