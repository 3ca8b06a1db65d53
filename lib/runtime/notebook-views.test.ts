import { expect, it } from "vitest";
import { NotebookViews } from "./notebook-views";
import { notebook, plot, value } from "./testing/notebook";

const lesson = notebook({ values: [value("v", "1")], plots: [plot("p", "Math.sin")] });
const because = "x changed.";

it("a view is the same object as long as nothing about it changed", () => {
  const views = new NotebookViews(lesson, queueMicrotask);
  const [number, chart] = [views.value("v"), views.plot("p")];
  for (const id of ["v", "p"]) views.dispatch(id, { kind: "start", edited: false });
  expect(views.value("v")).toBe(number);
  expect(views.plot("p")).toBe(chart);
});

it("a view is another object once something about it changed", () => {
  const views = new NotebookViews(lesson, queueMicrotask);
  const number = views.value("v");
  views.dispatch("v", { kind: "outdate", because });
  expect(views.value("v")).not.toBe(number);
  expect(number.stale).toBeNull();
  expect(views.value("v")).toEqual({ ...number, stale: because });
});

it("who no longer listens is told nothing", () => {
  const views = new NotebookViews(lesson, queueMicrotask);
  let told = 0;
  const leave = views.subscribe(() => {
    told += 1;
  });
  views.dispatch("v", { kind: "outdate", because });
  leave();
  views.dispatch("v", { kind: "skip", because });
  expect(told).toBe(1);
});

it("what can wait is told together, with the next frame", () => {
  const frames: (() => void)[] = [];
  const views = new NotebookViews(lesson, (callback) => frames.push(callback));
  let told = 0;
  views.subscribe(() => {
    told += 1;
  });
  for (const id of ["v", "p"]) views.unhurriedly(() => views.dispatch(id, { kind: "outdate", because }));
  expect([told, frames.length]).toEqual([0, 1]);
  frames[0]?.();
  expect(told).toBe(1);
  views.dispatch("v", { kind: "skip", because });
  expect(told).toBe(2);
});
