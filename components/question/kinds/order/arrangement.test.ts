import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dropPlace, placed, spokenPlace, stepped } from "./arrangement";

const abc = ["a", "b", "c"];

describe("steps with the arrow keys", () => {
  test("A line that is not used steps up to the end of the answer", () => {
    expect(stepped(abc, "x", "up")).toEqual(["a", "b", "c", "x"]);
    expect(stepped([], "x", "up")).toEqual(["x"]);
  });

  test("Within the answer a step changes places with a neighbour, and the first line stays the first", () => {
    expect(stepped(abc, "c", "up")).toEqual(["a", "c", "b"]);
    expect(stepped(abc, "a", "down")).toEqual(["b", "a", "c"]);
    expect(stepped(abc, "a", "up")).toEqual(abc);
  });

  test("A step down from the last place takes a line out, and out it stays", () => {
    expect(stepped(abc, "c", "down")).toEqual(["a", "b"]);
    expect(stepped(abc, "x", "down")).toEqual(abc);
  });

  test("Any order can be made with steps alone", () => {
    const five = [..."abcde"];
    fc.assert(
      fc.property(fc.shuffledSubarray(five), (wanted) => {
        let used: string[] = [];
        for (const [place, line] of wanted.entries()) {
          used = stepped(used, line, "up");
          expect(used[place]).toBe(line);
        }
        for (let times = 0; times < 5; times++) used = stepped(used, wanted[0] ?? "a", "up");
        expect(used[0]).toBe(wanted[0] ?? "a");
      }),
    );
  });
});

test("No move loses or doubles a line", () => {
  const place = fc.option(fc.nat(6));
  fc.assert(
    fc.property(fc.shuffledSubarray([..."abcde"]), fc.constantFrom(..."abcdex"), place, (used, line, to) => {
      const others = used.filter((each) => each !== line);
      const after = placed(used, line, to);
      expect(after.filter((each) => each !== line)).toEqual(others);
      expect(after.filter((each) => each === line)).toHaveLength(to === null ? 0 : 1);
    }),
  );
});

test("A dragged line falls between the lines whose middles it has passed, and below the answer it falls out", () => {
  const middles = [100, 150, 200];
  expect([50, 120, 199, 201].map((y) => dropPlace(y, middles, 280))).toEqual([0, 1, 2, 3]);
  expect(dropPlace(281, middles, 280)).toBeNull();
  expect(dropPlace(30, [], 40)).toBe(0);
});

test("A place is said in words that need no sight", () => {
  expect(spokenPlace(abc, "b")).toBe("Line 2 of 3 in your answer.");
  expect(spokenPlace(abc, "x")).toBe("Not used.");
});
