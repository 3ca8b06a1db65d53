import fc from "fast-check";
import { expect, test } from "vitest";
import { movedAlong, movedOver } from "./stops";

test("arrow keys move along a line and stop at its ends", () => {
  const moved = movedAlong(50);
  expect([
    moved(3, "ArrowRight"),
    moved(0, "ArrowLeft"),
    moved(48, "PageDown"),
    moved(9, "Home"),
    moved(9, "End"),
  ]).toEqual([4, 0, 49, 0, 49]);
  expect(moved(3, "Tab")).toBeNull();
});

test("arrow keys move over a grid by rows and columns and never leave it", () => {
  const moved = movedOver(3, 4);
  expect([
    moved(5, "ArrowRight"),
    moved(5, "ArrowDown"),
    moved(7, "ArrowRight"),
    moved(1, "ArrowUp"),
    moved(5, "End"),
  ]).toEqual([6, 9, 7, 1, 7]);
  const keys = fc.array(
    fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"),
  );
  fc.assert(
    fc.property(keys, (pressed) => {
      const at = pressed.reduce((from, key) => moved(from, key) ?? from, 0);
      expect(at >= 0 && at < 12).toBe(true);
    }),
  );
});
