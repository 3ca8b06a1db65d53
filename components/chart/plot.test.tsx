import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { WrittenPlot } from "@/lib/model";
import { Plot } from "./plot";

const specs: WrittenPlot[] = [
  {
    kind: "line",
    title: "T",
    series: [
      {
        name: "a",
        y: [
          [1, 2, Number.NaN, 4],
          [2, 3, 4, 5],
        ],
      },
      { name: "b", y: [3] },
    ],
  },
  {
    kind: "histogram",
    title: "T",
    series: [
      { name: "a", values: [1, 2, 3] },
      { name: "b", values: [2] },
    ],
  },
  { kind: "bars", title: "T", categories: ["p", "q"], series: [{ name: "a", values: [1, Number.NaN] }] },
  {
    kind: "heatmap",
    title: "T",
    values: [
      [1, -1],
      [0, Number.NaN],
    ],
  },
  {
    kind: "boundary",
    title: "T",
    xDomain: [0, 1],
    yDomain: [0, 1],
    values: [
      [0, 1],
      [1, 0],
    ],
    points: [{ x: 0.5, y: 0.5, label: 1 }],
  },
  {
    kind: "graph",
    title: "T",
    nodes: [
      { id: "a", value: 1 },
      { id: "b", op: "neg", value: -1, inputs: ["a"] },
    ],
  },
  {
    kind: "functions",
    title: "T",
    scale: { y: "log" },
    curves: [{ name: "f", x: [1, 2, 3], y: [1, -4, 9], curvature: [2, 2, 2] }],
  },
];

test.each(specs)(
  "a $kind plot is drawn by the server in both sizes, named, described, and nothing lacks a place",
  (spec) => {
    const html = renderToStaticMarkup(<Plot id="p" spec={spec} />);
    expect(html.match(/role="img" aria-label="T"/g)).toHaveLength(2);
    const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`<span id="${id}" aria-live="off">.{20,}</span>`));
    const drawings = html.slice(0, html.indexOf("<figcaption"));
    expect(drawings).not.toMatch(/NaN|undefined|Infinity/);
  },
);

test("a chart that lacks something says what", () => {
  expect(renderToStaticMarkup(<Plot spec={{ kind: "line", series: [] }} />)).toContain(
    "There is no series to draw",
  );
});
