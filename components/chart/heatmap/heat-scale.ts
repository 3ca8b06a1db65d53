import type { HeatmapSpec } from "@/lib/model";
import { numberText } from "../number-text";
import type { Point } from "../point";
import { levelOf, reachOf } from "./heat-colour";

export type Text = { key: string; text: string; at: Point };

/** The scale of colours: from the greatest value, or 0, down to the least, or 0. In the drawing's own units. */
export type HeatScale = {
  x: number;
  top: number;
  steps: { y: number; height: number; level: number }[];
  texts: Text[];
};

/** The scale beside a grid that ends a little left of `x`. */
export function scaleBeside({ values }: HeatmapSpec, x: number, top: number, height: number): HeatScale {
  const finite = values.flat().filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const reach = reachOf(values, 0);
  const span = most / 2 - least / 2 || 1;
  const steps = Array.from({ length: 24 }, (_, index) => ({
    y: top + (index * height) / 24,
    height: height / 24,
    level: levelOf(most - 2 * span * ((index + 0.5) / 24), 0, reach),
  }));
  const marked = most === least ? [0] : [...new Set([most, 0, least])];
  const place = (value: number) =>
    most === least ? top + height / 2 : top + ((most / 2 - value / 2) / span) * height;
  return {
    x,
    top,
    steps,
    texts: marked.map((value) => ({
      key: String(value),
      text: numberText(value, 2),
      at: [x + 18, place(value)],
    })),
  };
}
