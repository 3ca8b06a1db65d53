import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ComparisonPlot } from "./comparison-plot";
import { FunctionPlot } from "./function-plot";
import { leaky, relu } from "./sampled";

const plot = {
  id: "p",
  title: "ReLU beside leaky ReLU",
  domain: [-5, 5] as [number, number],
  derivative: true,
};
const mark = {
  x: 1,
  points: [
    { y: 1, slope: 1 },
    { y: 1, slope: 1 },
  ],
};
const html = renderToStaticMarkup(<FunctionPlot plot={plot} samples={{ curves: [relu, leaky], mark }} />);

test("the server draws every curve and derivative, in both sizes", () => {
  expect(html.match(/stroke="var\(--relu\)" stroke-width/g)).toHaveLength(4);
  expect(html.match(/<svg /g)).toHaveLength(2);
});

test("the drawing is an image named by the title and described by the sentence", () => {
  const id = /role="img" aria-label="ReLU beside leaky ReLU" aria-describedby="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`<span id="${id}" aria-live="off">relu and leakyRelu for x from`);
});

test("a plot with four lines takes less than 8 kB of the page", () => {
  expect(html.length).toBeLessThan(8192);
});

test("nothing that is drawn lacks a place", () => {
  expect(html).not.toMatch(/NaN|undefined|Infinity/);
});

test("the comparison names both functions in words and says in a sentence what it shows", () => {
  const comparison = [
    { x: 0, got: 0, expected: 0 },
    { x: 2, got: 2, expected: 1 },
  ];
  const drawing = renderToStaticMarkup(<ComparisonPlot comparison={comparison} />);
  expect(drawing).toContain("your function</li>");
  expect(drawing).toContain("expected</li>");
  expect(drawing).toContain(
    'role="img" aria-label="Your function differs from the expected one at 1 of 2 points',
  );
});
