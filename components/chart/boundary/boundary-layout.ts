import type { BoundarySpec } from "@/lib/model";
import { ticksOf } from "../axes";
import { fine } from "../fine";
import { type GridFrame, type Shade, shadesOf } from "../heatmap/heat-cells";
import { heatColour, levels, reachOf } from "../heatmap/heat-colour";
import { type AxesLayout, edgesOf, type Frame, linear, type PlotSize, placeIn, sizes } from "../plot-frame";
import type { Point } from "../point";
import { textWidth } from "../text-width";
import { contourOf } from "./contour";

/** A class's name above the plot, beside the shape of its points. `at`: the shape's middle. */
export type ClassMark = { name: string; colour: string; shape: number; at: Point };

export type BoundaryLayout = AxesLayout & {
  plot: BoundarySpec;
  frame: GridFrame;
  shades: Shade[];
  /** The boundary as the data of a path. */
  contour: string;
  points: { at: Point; colour: string; shape: number; missed: boolean }[];
  legend: ClassMark[];
};

export function layoutBoundary(plot: BoundarySpec, size: PlotSize): BoundaryLayout {
  const { fontSize } = sizes[size];
  const frame = frameFor(plot, size);
  const [left, right, top, bottom] = edgesOf(frame);
  const [rows, columns] = [plot.values.length, plot.values[0]!.length];
  const grid = { left, top, cellWidth: (right - left) / columns, cellHeight: (bottom - top) / rows };
  const place = placeIn(frame);
  return {
    ...frame,
    ...{ plot, fontSize, frame: grid, title: plot.title, xLabel: plot.xLabel, yLabel: plot.yLabel },
    xTicks: ticksOf(frame.xDomain, [left, right], size === "wide" ? 7 : 5),
    yTicks: ticksOf(frame.yDomain, [bottom, top], 5),
    shades: shadesOf(plot.values.toReversed(), grid, {
      joined: true,
      centre: plot.threshold,
      reach: reachOf(plot.values, plot.threshold),
    }),
    contour: contourOf(plot.values, plot.threshold)
      .map((piece) => pieceText(piece, grid, bottom))
      .join(""),
    points: plot.points.filter(insideOf(plot)).map((point) => ({
      ...styleOf(plot.classes.indexOf(point.label)),
      at: place([point.x, point.y]),
      missed: isMissed(plot, point),
    })),
    legend: legendOf(plot, frame, fontSize),
  };
}

/** Whether the model puts the point on the other class's side; false where there are not two classes. */
export function isMissed(plot: BoundarySpec, point: BoundarySpec["points"][number]): boolean {
  const value = valueAt(plot, point.x, point.y);
  if (plot.classes.length !== 2 || !Number.isFinite(value)) return false;
  return plot.classes[value >= plot.threshold ? 1 : 0] !== point.label;
}

/** The value of the cell in which a place lies; NaN outside of the grid. */
export function valueAt({ values, xDomain, yDomain }: BoundarySpec, x: number, y: number): number {
  const [rows, columns] = [values.length, values[0]!.length];
  const column = Math.floor(((x - xDomain[0]) / (xDomain[1] - xDomain[0])) * columns);
  const row = Math.floor(((y - yDomain[0]) / (yDomain[1] - yDomain[0])) * rows);
  return values[y === yDomain[1] ? rows - 1 : row]?.[x === xDomain[1] ? columns - 1 : column] ?? Number.NaN;
}

/** One unit of x is as long as one of y, unless the plot would become a ribbon. */
function frameFor({ xDomain, yDomain, classes }: BoundarySpec, size: PlotSize): Frame {
  const { width, fontSize, bottom } = sizes[size];
  const top = classes.length > 0 ? 48 : 30;
  const longest = { wide: 380, narrow: 300 }[size];
  const ratio = Math.min(1.8, Math.max(0.6, (xDomain[1] - xDomain[0]) / (yDomain[1] - yDomain[0])));
  const ticks = ticksOf(yDomain, [0, 1], 5).map(({ text }) => textWidth(text, fontSize));
  const names = Math.ceil(Math.max(...ticks) + 12);
  const plotWidth = Math.min(width - names - 12, longest * ratio);
  const left = Math.max(names, (width - plotWidth) / 2);
  return {
    ...{ size, width, xDomain, yDomain, scale: linear },
    height: Math.round(top + plotWidth / ratio + bottom),
    margin: { top, bottom, left, right: width - left - plotWidth },
  };
}

function insideOf({ xDomain, yDomain }: BoundarySpec) {
  return ({ x, y }: { x: number; y: number }) =>
    x >= xDomain[0] && x <= xDomain[1] && y >= yDomain[0] && y <= yDomain[1];
}

/** The two sides have the colours of the plane; further classes those of curves. Shapes part them without colour. */
export function styleOf(place: number): { colour: string; shape: number } {
  const colour =
    place < 0
      ? "var(--ink)"
      : place < 2
        ? heatColour(place === 0 ? -levels : levels)
        : `var(--curve-${place + 1})`;
  return { colour, shape: Math.max(0, place) };
}

function legendOf({ classes }: BoundarySpec, { margin }: Frame, fontSize: number): ClassMark[] {
  let x = margin.left + 6;
  return classes.map((name, index) => {
    const mark: ClassMark = { name, ...styleOf(index), at: [x, 12] };
    x += textWidth(name, fontSize) + 34;
    return mark;
  });
}

function pieceText(
  [from, to]: readonly [Point, Point],
  { left, cellWidth, cellHeight }: GridFrame,
  bottom: number,
): string {
  const at = ([column, row]: Point) =>
    `${fine(left + (column + 0.5) * cellWidth)},${fine(bottom - (row + 0.5) * cellHeight)}`;
  return `M${at(from)}L${at(to)}`;
}
