import { movedAlong, type Stops } from "../figure/stops";
import { numberText } from "../number-text";
import { placeIn, xAt } from "../plot-frame";
import type { Point } from "../point";
import { nearest } from "../reading";
import type { LineLayout } from "./line-layout";

type Value = { name: string; colour: string; y: number; spread: string; at: Point };

/** Every step that any series has is a stop. */
export function lineStops(layout: LineLayout): Stops {
  const steps = [...new Set(layout.data.flatMap(({ x }) => x))].sort((a, b) => a - b);
  return {
    hint: `Left and right arrow keys move along ${layout.xLabel || "x"}.`,
    count: steps.length,
    nearest: ([x]) => (steps.length > 0 ? nearest(steps, xAt(layout, x)) : null),
    moved: movedAlong(steps.length),
    stop: (index) => {
      const values = valuesAt(layout, steps[index]!);
      const head = `${layout.xLabel || "x"} ${numberText(steps[index]!, 7)}`;
      return {
        at: [placeIn(layout)([steps[index]!, layout.yDomain[0]])[0], 0],
        text: `${head}: ${values.map(({ name, y, spread }) => `${name} is ${numberText(y)}${spread}`).join("; ")}`,
        head,
        rows: values.map(({ name, colour, y, spread }) => ({ name, colour, value: numberText(y) + spread })),
        beside: false,
      };
    },
  };
}

/** What each series has at a step; nothing where the series has no such step. */
export function valuesAt(layout: LineLayout, step: number): Value[] {
  return layout.data.flatMap(({ name, x, y, band }, index): Value[] => {
    const place = x.length > 0 ? nearest(x, step) : -1;
    if (x[place] !== step) return [];
    const spread = band ? ` (${numberText(band.low[place]!)} to ${numberText(band.high[place]!)})` : "";
    const at = placeIn(layout)([step, y[place]!]);
    return [{ name, colour: layout.series[index]!.colour, y: y[place]!, spread, at }];
  });
}

export function stepOf(layout: LineLayout, index: number): number {
  return [...new Set(layout.data.flatMap(({ x }) => x))].sort((a, b) => a - b)[index]!;
}
