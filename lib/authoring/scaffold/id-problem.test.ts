import fc from "fast-check";
import { expect, it } from "vitest";
import { freeId, idProblem } from "./id-problem";

it("An id is made of a title's words", () => {
  expect(freeId("The slope of ReLU at 0", [])).toBe("the-slope-of-relu-at-0");
  expect(freeId("Über Neuronen & Schichten", [])).toBe("uber-neuronen-schichten");
  expect(freeId("6 bends", [])).toBe("bends");
  expect(freeId("活性化", [])).toBe("untitled");
});

it("An id that is taken gets the next free number", () => {
  expect(freeId("relu", ["relu", "relu-2"])).toBe("relu-3");
  expect(idProblem("relu-2", ["relu", "relu-2"])).toContain("relu-3");
});

it("What is suggested instead of an id can be taken", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (words, taken) => {
      expect(idProblem(freeId(words, taken), taken)).toBeNull();
    }),
  );
});
