import { expect, test } from "vitest";
import type { Notebook } from "@/lib/model";
import type { Changes } from "@/lib/sharing";
import { changesFrom } from "./changes-from";

const lesson = {
  cells: [{ id: "gate", title: "A gate", source: "1" }],
  exercises: [{ id: "gate", title: "Mend it", starter: "todo()" }],
  controls: [
    { kind: "slider", name: "x0", label: "x", initial: 0 },
    { kind: "toggle", name: "bias", label: "With bias", initial: true },
  ],
} as Notebook;
const none: Changes = { lesson: "tiny", texts: [], controls: [] };

test("A cell and an exercise of one name are told apart, each beside the reader's own text", () => {
  const standing: Changes = { ...none, texts: [["exercise:gate", "mine"]] };
  const incoming: Changes = {
    ...none,
    texts: [
      ["cell:gate", "2"],
      ["exercise:gate", "theirs"],
    ],
  };
  expect(changesFrom(lesson, standing, incoming)).toEqual([
    { kind: "text", id: "cell:gate", title: "A gate", own: "1", theirs: "2" },
    { kind: "text", id: "exercise:gate", title: "Mend it", own: "mine", theirs: "theirs" },
  ]);
});

test("What stands here already is no change, even where the reader came to it alone", () => {
  const same: Changes = { ...none, texts: [["cell:gate", "2"]], controls: [["x0", 3]] };
  expect(changesFrom(lesson, same, same)).toEqual([]);
  expect(changesFrom(lesson, none, { ...none, texts: [["cell:gate", "1"]], controls: [["x0", 0]] })).toEqual(
    [],
  );
});

test("A moved slider is told with both of its values", () => {
  expect(
    changesFrom(lesson, { ...none, controls: [["x0", -1]] }, { ...none, controls: [["x0", 2]] }),
  ).toEqual([{ kind: "slider", id: "x0", title: "x", own: -1, theirs: 2 }]);
});

test("A toggle that is switched off there is told as a change, false or not", () => {
  expect(changesFrom(lesson, none, { ...none, controls: [["bias", false]] })).toEqual([
    { kind: "toggle", id: "bias", title: "With bias", own: true, theirs: false },
  ]);
});
