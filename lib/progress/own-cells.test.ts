import { expect, test } from "vitest";
import type { LoggedEvent } from "./event";
import { newOwnCell, ownCellsOf } from "./own-cells";
import { drafted, placedCell, removedCell, titledCell } from "./testing/events";

const standing = (events: LoggedEvent[]) =>
  ownCellsOf(events).standing.map(({ id, part }) => `${part}/${id}`);
const titles = (events: LoggedEvent[]) => ownCellsOf(events).standing.map(({ title }) => title);

test("a cell stands behind its part, after the own cell that it was added behind, or first", () => {
  const events = [
    placedCell("a", "p"),
    placedCell("b", "p", "a"),
    placedCell("c", "q"),
    placedCell("d", "p"),
  ];
  expect(standing(events)).toEqual(["p/d", "p/a", "p/b", "q/c"]);
});

test("a cell that is placed again has moved", () => {
  const events = [placedCell("a", "p"), placedCell("b", "p", "a"), placedCell("a", "p", "b")];
  expect(standing(events)).toEqual(["p/b", "p/a"]);
  expect(standing([...events, placedCell("a", "q")])).toEqual(["p/b", "q/a"]);
});

test("a cell behind one that another tab has removed comes last in its part, and is not lost", () => {
  const events = [
    placedCell("a", "p"),
    placedCell("b", "p", "a"),
    removedCell("a"),
    placedCell("c", "p", "a"),
  ];
  expect(standing(events)).toEqual(["p/b", "p/c"]);
});

test("cells are numbered as they come; one that is removed and put back keeps its number, and no other gets it", () => {
  const events = [placedCell("a", "p"), removedCell("a"), placedCell("b", "p")];
  expect(titles(events)).toEqual(["Your cell 2"]);
  expect(ownCellsOf(events).removed).toEqual([newOwnCell("a", 1, "p")]);
  const back = [...events, placedCell("a", "p", "b")];
  expect(titles(back)).toEqual(["Your cell 2", "Your cell 1"]);
  expect(ownCellsOf(back).removed).toEqual([]);
});

test("a title is the reader's, and stays when the cell moves; an empty one gives the number back", () => {
  const events = [placedCell("a", "p"), titledCell("a", "  Slopes "), placedCell("a", "q")];
  expect(titles(events)).toEqual(["Slopes"]);
  expect(titles([...events, titledCell("a", " ")])).toEqual(["Your cell 1"]);
});

test("what the page begins with can be moved and removed like any other", () => {
  const first = [newOwnCell("first", 1, "start")];
  expect(ownCellsOf([], first).standing).toEqual(first);
  const { standing, removed } = ownCellsOf([placedCell("a", "start"), removedCell("first")], first);
  expect(standing).toEqual([newOwnCell("a", 2, "start")]);
  expect(removed).toEqual(first);
});

test("what this page does not know, and cells that were never placed, change nothing", () => {
  const unknown = { version: 9, at: 1, lesson: "relu", kind: "placed-cell", cell: "a" };
  expect(ownCellsOf([unknown, removedCell("b"), titledCell("b", "B"), drafted("text")])).toEqual({
    standing: [],
    removed: [],
  });
});
