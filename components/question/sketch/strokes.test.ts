import { expect, test } from "vitest";
import { judgeSketch } from "@/lib/grading";
import { type SketchCurve, type SketchTask, sketchOf } from "@/lib/model";
import { movedPen } from "./pen-keys";
import { BLANK, type SheetPoint, throughPoints, withLine, withoutStretch } from "./strokes";
import { readPoints } from "./typed-points";

const frame = { domain: [-3, 3], range: [-1, 3] } as const;
const task: SketchTask = {
  kind: "sketch",
  ...frame,
  label: "ReLU(x)",
  curve: sketchOf((x) => Math.max(0, x), frame),
  at: [],
  mistakes: [],
};

/** What a hand does: many short moves along straight lines. */
function dragged(points: readonly SheetPoint[], moves: number, curve: SketchCurve = BLANK): SketchCurve {
  const path = points.slice(1).flatMap((to, index) => {
    const from = points[index]!;
    return Array.from({ length: moves }, (_, move) => {
      const share = (move + 1) / moves;
      return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    });
  });
  let last = points[0]!;
  let drawn = withLine(curve, frame, last, last);
  for (const at of path) {
    drawn = withLine(drawn, frame, last, at);
    last = at;
  }
  return drawn;
}

const corners = [
  { x: -3, y: 0 },
  { x: 0, y: 0 },
  { x: 3, y: 3 },
];

test("the same lines by many moves of the mouse, by keys and by typed points are judged the same", () => {
  const typed = readPoints("-3, 0\n0, 0\n3, 3", frame);
  const byKeys = withLine(withLine(BLANK, frame, corners[0]!, corners[1]!), frame, corners[1]!, corners[2]!);
  const curves = [
    dragged(corners, 37),
    byKeys,
    typed.kind === "points" ? throughPoints(frame, typed.points) : BLANK,
  ];
  for (const curve of curves)
    expect(judgeSketch(task, { kind: "sketch", curve })).toEqual({
      kind: "correct",
      feedback: ["correct"],
      notes: ["Your sketch lies on the curve."],
    });
});

test("a line drawn from right to left is the line drawn from left to right", () => {
  expect(dragged([...corners].reverse(), 37)).toEqual(dragged(corners, 37));
});

test("a later stroke takes the place of what stood over its x, and of nothing else", () => {
  const first = dragged(corners, 5);
  const second = withLine(first, frame, { x: 1, y: 3 }, { x: 2, y: 3 });
  expect(second).toEqual(first.map((y, column) => (column >= 80 && column <= 100 ? 3 : y)));
});

test("the eraser takes away what it passes over", () => {
  const erased = withoutStretch(dragged(corners, 5), frame, -1, 1);
  expect(erased.slice(42, 79).every((y) => y === null)).toBe(true);
  expect(erased[0]).toBe(0);
  expect(erased[120]).toBe(3);
});

test("two typed points of the same x are a jump", () => {
  const typed = readPoints("-3 0; \n0 0\n0; 1\n 3, 1", frame);
  expect(typed).toMatchObject({ kind: "unreadable" });
  const jump = readPoints("-3 0\n0 0\n0; 1\n 3, 1", frame);
  if (jump.kind !== "points") throw new Error(jump.why);
  const curve = throughPoints(frame, jump.points);
  expect([curve[0], curve[59], curve[60], curve[120]]).toEqual([0, 0, 1, 1]);
});

test("what cannot be read as points is refused with its line", () => {
  for (const [text, why] of [
    ["", "two points"],
    ["0, 0", "two points"],
    ["0, 0\n1", "Line 2"],
    ["0, 0\n1, b", "Line 2"],
    ["0, 0\n\n7, 0", "Line 3"],
    ["0, 0\n1, 9", "the sheet reaches"],
    ["0, 0\n".repeat(500), "more than 200"],
  ] as const) {
    const typed = readPoints(text, frame);
    expect(typed.kind === "unreadable" && typed.why).toContain(why);
  }
});

test("arrow keys move the pen by quarters of the grid, with Shift to its lines, and never off the sheet", () => {
  const origin = { x: 0, y: 0 };
  expect(movedPen(origin, "ArrowRight", false, frame)).toEqual({ x: 0.25, y: 0 });
  expect(movedPen({ x: 0.25, y: 0 }, "ArrowRight", true, frame)).toEqual({ x: 1, y: 0 });
  expect(movedPen(origin, "ArrowUp", true, frame)).toEqual({ x: 0, y: 1 });
  expect(movedPen({ x: 3, y: 3 }, "ArrowUp", false, frame)).toEqual({ x: 3, y: 3 });
  expect(movedPen(origin, "Home", false, frame)).toEqual({ x: -3, y: 0 });
  expect(movedPen(origin, "a", false, frame)).toBeNull();
});
