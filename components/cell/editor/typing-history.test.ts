import fc from "fast-check";
import { expect, test } from "vitest";
import { beginHistory, beginsUndoStep, continueHistory, type TypedText } from "./typing-history";

const at = (text: string, caret = text.length): TypedText => ({
  text,
  start: caret,
  end: caret,
  backward: false,
});

test("The changes of a history turn the first text into the last, whatever was typed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: fc.constantFrom("a", "b", "\n") }), fc.nat()), { minLength: 1 }),
      (steps) => {
        const states = steps.map(([text, caret]) => at(text, caret % (text.length + 1)));
        const history = states.slice(1).reduce(continueHistory, beginHistory(states[0]!));
        const replayed = history.changes.reduce(
          (text, { offset, removed, inserted }) =>
            text.slice(0, offset) + inserted + text.slice(offset + removed),
          history.began.text,
        );
        expect(replayed).toBe(states.at(-1)!.text);
      },
    ),
  );
});

test("A letter among equal letters stands where the caret is", () => {
  const { changes } = continueHistory(beginHistory(at("aaa", 1)), at("aaaa", 2));
  expect(changes).toEqual([{ offset: 1, removed: 0, inserted: "a", after: 2 }]);
});

test("Moving the caret is no change", () => {
  const history = continueHistory(beginHistory(at("abc", 0)), at("abc", 2));
  expect(history.changes).toEqual([]);
  expect(history.now.end).toBe(2);
});

test("Undo takes back a word at a time", () => {
  const texts = ["l", "le", "let", "let ", "let x"];
  const { changes } = texts.map((text) => at(text)).reduce(continueHistory, beginHistory(at("")));
  expect(changes.map((change, place) => beginsUndoStep(change, changes[place - 1]))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});
