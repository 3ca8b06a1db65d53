import { readGrid } from "./grid";
import { count, type Notes } from "./notes";
import { type Given, readExtent, readList, readNumber, readNumbers, readText, readTexts } from "./read";
import type { BoundarySpec, MissingPlot } from "./spec";

type Boundary = Pick<BoundarySpec, "xDomain" | "yDomain" | "values" | "threshold" | "classes" | "points">;

const [mostPoints, mostClasses] = [600, 6];

export function normaliseBoundary(given: Given, notes: Notes): Boundary | MissingPlot {
  const [xDomain, yDomain] = [readExtent(given.xDomain), readExtent(given.yDomain)];
  if (!xDomain || !yDomain)
    return {
      missing:
        "It is not said which part of the plane this is. Give xDomain: [from, to] and yDomain: [from, to].",
    };
  const threshold = Number.isFinite(readNumber(given.threshold))
    ? readNumber(given.threshold)
    : usualThreshold(given.values);
  const grid = readGrid(given.values, notes, threshold);
  if ("missing" in grid) return grid;
  const points = readPoints(given.points, notes);
  const labels = [...new Set(points.map(({ label }) => label))].sort(byNumber);
  const classes = notes.first(
    [...new Set([...(readTexts(given.classes) ?? []), ...labels])],
    mostClasses,
    "classes",
  );
  const shown = points.filter(({ label }) => classes.includes(label));
  return { xDomain, yDomain, threshold, values: grid.values, classes, points: thinned(shown, notes) };
}

/** Probabilities are told apart at one half, logits at 0; what is no finite number does not count. */
function usualThreshold(values: unknown): number {
  const rows = Array.isArray(values) ? values.map((row) => readNumbers(row) ?? []) : [];
  return rows.flat().every((value) => Number.isNaN(value) || (value >= 0 && value <= 1)) ? 0.5 : 0;
}

function readPoints(given: unknown, notes: Notes): BoundarySpec["points"] {
  const all = readList(given).map((point) => ({
    x: readNumber(point.x),
    y: readNumber(point.y),
    label: readText(point.label, "unlabelled"),
  }));
  const points = all.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (points.length < all.length)
    notes.add(
      `${count(all.length - points.length)} of ${count(all.length)} points have no finite place and are not drawn.`,
    );
  return points;
}

/** Evenly over the list, so that every class keeps its share. */
function thinned(points: BoundarySpec["points"], notes: Notes): BoundarySpec["points"] {
  if (points.length <= mostPoints) return points;
  notes.add(
    `${count(mostPoints)} of ${count(points.length)} points are drawn, spread evenly over their list.`,
  );
  return Array.from(
    { length: mostPoints },
    (_, index) => points[Math.floor((index * points.length) / mostPoints)]!,
  );
}

function byNumber(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  return Number.isNaN(first - second) ? a.localeCompare(b, "en") : first - second;
}
