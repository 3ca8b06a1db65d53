import { expect, test } from "vitest";
import { curvesSentence, markSentence } from "./function-plot-sentence";
import { leaky, relu, sampled } from "./sampled";

test("names, range, kink, derivative, and value and slope at the mark are said", () => {
  const mark = { x: 1.6, points: [{ y: 1.6, slope: 1 }] };
  expect(curvesSentence([relu], [-5, 5], true)).toBe(
    "relu for x from −5 to 5. relu runs from 0 to 5, with a kink at x = 0. Dotted: the derivative.",
  );
  expect(markSentence(mark, [relu], [-5, 5], true)).toBe("At x = 1.6, relu is 1.6 with slope 1.");
});

test("several functions are told one by one", () => {
  const mark = {
    x: -2,
    points: [
      { y: 0, slope: 0 },
      { y: -0.2, slope: 0.1 },
    ],
  };
  expect(curvesSentence([relu, leaky], [-5, 5], false)).toBe(
    "relu and leakyRelu for x from −5 to 5. relu runs from 0 to 5, with a kink at x = 0. leakyRelu runs from −0.5 to 5, with a kink at x = 0.",
  );
  expect(markSentence(mark, [relu, leaky], [-5, 5], false)).toBe(
    "At x = −2, relu is 0 and leakyRelu is −0.2.",
  );
});

test("a constant, a jump and a function without values are said as such", () => {
  const curves = [sampled("three", () => 3), sampled("sign", Math.sign), sampled("f", () => Number.NaN)];
  const sentence = curvesSentence(curves, [-5, 5], false);
  expect(sentence).toContain("three is 3 everywhere.");
  expect(sentence).toContain("sign runs from −1 to 1, jumping near x = 0.");
  expect(sentence).toContain("f has no finite value here.");
});

test("a mark outside of the plot is said to be there", () => {
  const mark = { x: 7, points: [{ y: 7, slope: 1 }] };
  expect(markSentence(mark, [relu], [-5, 5], false)).toBe("The mark at x = 7 lies outside of the plot.");
});
