import { expect, test } from "vitest";
import type { Miss, Observed, Outcome } from "@/lib/model";
import { describeBroken, describeCall, describeMiss } from "./describe";
import { returned, seen, tensor, threw } from "./testing/observed";

const miss = (got: Outcome, expected: unknown = 1): Miss => ({
  check: "positive numbers have slope 1",
  name: "slope",
  args: [seen(2.5)],
  got,
  expected: seen(expected),
  tolerance: { relative: 1e-6, absolute: 1e-6 },
  bound: null,
});

const observedMiss = (got: Observed, expected: Observed): Miss => ({
  ...miss({ kind: "returned", value: got }),
  expected,
});

test("a call reads as one would write it", () => {
  expect(describeCall("mix", [seen(1), seen("a\nb"), seen([1, { k: 2 }])])).toBe(
    'mix(1, "a\\nb", [1, { k: 2 }])',
  );
  expect(describeCall("zeros", [])).toBe("zeros()");
});

test.each<[Miss, string]>([
  [miss(returned(0)), "slope(2.5) gave 0; expected 1 (within 1e-6): 1 too little."],
  [miss(returned(0), 2000), "slope(2.5) gave 0; expected 2000 (within 0.002): 2000 too little."],
  [miss(returned(-1)), "slope(2.5) gave -1; expected 1 (within 1e-6): the sign is the wrong way round."],
  [miss(returned(1.25)), "slope(2.5) gave 1.25; expected 1 (within 1e-6): 0.25 too much."],
  [miss(returned(0), Number.NaN), "slope(2.5) gave 0; expected NaN."],
  [
    { ...miss(returned(0)), tolerance: { relative: 0, absolute: 0 } },
    "slope(2.5) gave 0; expected 1: 1 too little.",
  ],
  [miss(returned(undefined)), "slope(2.5) gave nothing: is a return missing? Expected 1 (within 1e-6)."],
  [miss(returned("1")), 'slope(2.5) gave the string "1"; expected the number 1 (within 1e-6).'],
  [miss(returned([1])), "slope(2.5) gave the array [1]; expected the number 1 (within 1e-6)."],
  [miss(returned(null)), "slope(2.5) gave null; expected the number 1 (within 1e-6)."],
  [miss(returned("a"), "b"), 'slope(2.5) gave "a"; expected "b".'],
  [
    miss(threw("y is not\n a function")),
    "slope(2.5) threw TypeError: y is not a function (line 3); expected 1 (within 1e-6).",
  ],
  [
    miss(returned([1, 0, 1]), [1, 1, 1]),
    "slope(2.5) gave [1, 0, 1]; expected [1, 1, 1]. At [1] stands 0 instead of 1: 1 too little.",
  ],
  [
    observedMiss(
      tensor([2], [0.33333, 1], { text: "tensor([0.3333, 1.0000])" }),
      tensor([2], [0.33331, 1], { text: "tensor([0.3333, 1.0000])" }),
    ),
    "slope(2.5) gave tensor([0.3333, 1.0000]); expected tensor([0.3333, 1.0000]). At [0] stands 0.33333 instead of 0.33331: 0.00002 too much.",
  ],
  [
    observedMiss({ kind: "function", name: "f" }, { kind: "function", name: "f" }),
    "slope(2.5) gave ƒ f; expected ƒ f. The value cannot be compared: it is a function, is hidden, or is too long to arrive whole.",
  ],
  [miss({ kind: "todo" }), "slope(2.5) reached todo(): that place is still to fill."],
  [
    miss({ kind: "missing", name: "slope" }),
    'slope(2.5) could not be called: the answer exports no "slope".',
  ],
])("a miss is told as its reader would: %#", (given, sentence) => {
  expect(describeMiss(given)).toBe(sentence);
});

test("a long value is shortened, its sentence stays whole", () => {
  const sentence = describeMiss(miss(returned("x".repeat(1000))));
  expect(sentence.length).toBeLessThan(220);
  expect(sentence).toMatch(/x…; expected the number 1 \(within 1e-6\)\.$/);
});

test("an answer that could not run is told by line, name and message, a missing export in a sentence", () => {
  expect(describeBroken({ name: "TypeError", message: "x is not a function", line: 3 })).toBe(
    "Line 3: TypeError: x is not a function",
  );
  expect(describeBroken({ name: "Error", message: "no", line: null })).toBe("Error: no");
  expect(describeBroken({ name: "Error", message: "no", line: null, hint: "Say yes." })).toBe(
    "Error: no – Say yes.",
  );
  const message = "The answer exports no function.";
  expect(describeBroken({ name: "MissingExport", message, line: null })).toBe(message);
});
