import { expect, test } from "vitest";
import { type SketchAnswer, type SketchCurve, type SketchTask, sketchOf, sketchX } from "@/lib/model";
import { judgeSketch } from "./sketch";

const frame = { domain: [-3, 3], range: [-1, 3] } as const;
const relu = (x: number) => Math.max(0, x);
const reluTask: SketchTask = {
  kind: "sketch",
  ...frame,
  label: "ReLU(x)",
  curve: sketchOf(relu, frame),
  at: [],
  mistakes: [
    { id: "identity", curve: sketchOf((x) => x, frame) },
    { id: "absolute", curve: sketchOf(Math.abs, frame) },
  ],
};

const task = (f: (x: number) => number, more: Partial<SketchTask> = {}): SketchTask => {
  const sheet = { ...frame, ...more };
  return { ...reluTask, mistakes: [], ...sheet, curve: sketchOf(f, sheet) };
};
const drawing = (f: (x: number) => number, domain: SketchTask["domain"] = frame.domain): SketchAnswer => ({
  kind: "sketch",
  curve: sketchOf(f, { domain, range: [-10, 10] }),
});
const saidTo = (asked: SketchTask, f: (x: number) => number) => {
  const verdict = judgeSketch(asked, drawing(f, asked.domain));
  return verdict.kind === "incorrect" ? verdict.notes.join(" ") : verdict.kind;
};
const only = (curve: SketchCurve, keeps: (x: number) => boolean): SketchAnswer => ({
  kind: "sketch",
  curve: curve.map((y, column) => (keeps(sketchX(frame.domain, column)) ? y : null)),
});

test("an empty sheet is not answered, and so is one of another form", () => {
  for (const answer of [null, { kind: "sketch", curve: [] } as const, drawing(() => Number.NaN)])
    expect(judgeSketch(reluTask, answer)).toMatchObject({ kind: "unanswered" });
});

test("half a curve is not answered, and the missing half is named", () => {
  const verdict = judgeSketch(
    reluTask,
    only(reluTask.curve, (x) => x >= 0),
  );
  expect(verdict).toMatchObject({ kind: "unanswered" });
  expect(verdict.kind === "unanswered" && verdict.why).toContain("between −3 and 0 nothing");
});

test("a hole where the kink is, is asked for; one that a lifted pen leaves is not", () => {
  expect(
    judgeSketch(
      reluTask,
      only(reluTask.curve, (x) => Math.abs(x) > 0.6),
    ).kind,
  ).toBe("unanswered");
  expect(
    judgeSketch(
      reluTask,
      only(reluTask.curve, (x) => Math.abs(x) > 0.15),
    ).kind,
  ).toBe("correct");
});

test("the curve itself is right and lies on it", () => {
  expect(judgeSketch(reluTask, drawing(relu))).toEqual({
    kind: "correct",
    feedback: ["correct"],
    notes: ["Your sketch lies on the curve."],
  });
});

test("a curve of the author's list is known as itself, also along the edge of the sheet", () => {
  expect(
    judgeSketch(
      reluTask,
      drawing((x) => Math.max(-1, x)),
    ),
  ).toMatchObject({ feedback: ["identity"] });
  expect(judgeSketch(reluTask, drawing(Math.abs))).toMatchObject({ feedback: ["absolute"] });
});

test("a known curve that a hand could take for the answer is known where it is drawn exactly", () => {
  const near = {
    ...reluTask,
    mistakes: [{ id: "leaky", curve: sketchOf((x) => Math.max(0.1 * x, x), frame) }],
  };
  expect(
    judgeSketch(
      near,
      drawing((x) => Math.max(0.1 * x, x)),
    ),
  ).toMatchObject({ feedback: ["leaky"] });
  expect(judgeSketch(near, drawing(relu)).kind).toBe("correct");
});

test("a line that is half as steep is called that", () => {
  expect(saidTo(task(relu), (x) => relu(x) / 2)).toContain(
    "Right of 0 it should rise by 1 for every 1; yours is about half as steep.",
  );
});

test("a kink at another place is told with both places", () => {
  expect(saidTo(task(relu), (x) => relu(x + 1))).toContain(
    "Your curve bends at −1; this one has its kink at 0.",
  );
});

test("a rounded corner is told apart from a sharp one, with how far it is cut", () => {
  const said = saidTo(task(relu), (x) => Math.log1p(Math.exp(x)));
  expect(said).toMatch(/At 0 this curve has a sharp corner; yours passes 0\.\d+ above it\./);
});

test("the wrong side of 0 is told", () => {
  expect(saidTo(task(Math.tanh, { range: [-1.2, 1.2] }), (x) => -Math.tanh(x))).toMatch(
    /it should be (above|below) 0; yours is (below|above)/,
  );
});

test("a tail that levels off elsewhere is told with both heights", () => {
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const asked = task(sigmoid, { domain: [-6, 6], range: [-1.2, 1.2] });
  expect(saidTo(asked, (x) => 2 * sigmoid(x) - 1)).toContain(
    "Far to the left it should level off at 0; yours is near −1 there.",
  );
});

test("a jump that is drawn as a slope, and one where there is none, are told", () => {
  const step = (x: number) => (x > 0 ? 1 : 0);
  const ramp = (x: number) => Math.min(1, Math.max(0, x / 2 + 0.5));
  expect(saidTo(task(step), ramp)).toContain(
    "At 0 the curve jumps from 0 to 1; yours gets there bit by bit.",
  );
  expect(saidTo(task(ramp), step)).toContain("Your curve jumps at 0; this one is unbroken there.");
});

test("a jump at another place is told with both places", () => {
  const said = saidTo(
    task((x) => (x > 0 ? 1 : 0)),
    (x) => (x > 1 ? 1 : 0),
  );
  expect(said).toMatch(/At 0 the curve jumps from 0 to 1; yours jumps at 1\./);
});

test("a highest point at another place is told with both places", () => {
  const bell = (x: number) => Math.exp(-x * x);
  expect(saidTo(task(bell), (x) => bell(x - 1))).toContain(
    "Its highest point should be at x = 0; yours is at 1.",
  );
});

test("a height that is asked for by itself is held to more strictly", () => {
  const bent = (x: number) => relu(x) + 0.4 * Math.exp(-((x - 1) ** 2) / 0.05);
  expect(judgeSketch(task(relu), drawing(bent)).kind).toBe("correct");
  expect(saidTo(task(relu, { at: [1] }), bent)).toContain("At x = 1 it should be at 1; yours is at 1.4.");
});

test("where the curve has left the sheet, nothing has to be drawn", () => {
  const square = task((x) => x * x);
  expect(
    judgeSketch(
      square,
      only(square.curve, () => true),
    ).kind,
  ).toBe("correct");
});
