import type { Curve, Mark } from "../plot";
import type { Notes } from "./notes";
import {
  type Given,
  isGiven,
  isWide,
  readExtent,
  readList,
  readNumber,
  readNumbers,
  readScale,
  readText,
} from "./read";
import type { Extent, FunctionsSpec, MissingPlot } from "./spec";
import { thinnedIndices } from "./thin";

type Functions = Pick<FunctionsSpec, "domain" | "derivative" | "scale" | "curves" | "mark">;

const mostCurves = 8;

export function normaliseFunctions(given: Given, notes: Notes): Functions | MissingPlot {
  const curves = notes
    .first(readList(given.curves), mostCurves, "functions")
    .map((each, index) => readCurve(each, index, notes));
  if (curves.length === 0) return { missing: "There is no function to draw. Give curves: [{ name, x, y }]." };
  if (!curves.some(({ y }) => y.some(Number.isFinite)))
    return { missing: `${curves.map(({ name }) => name).join(", ")}: no sample is a finite number.` };
  const scale = isGiven(given.scale) ? given.scale : {};
  const axes = { x: readScale(scale.x), y: readScale(scale.y) };
  const domain = readExtent(given.domain) ?? extentOf(curves);
  if (axes.x === "log" && !(domain[0] > 0))
    return {
      missing: "A log axis has room for x above 0 only. Begin the domain above 0, or take a linear axis.",
    };
  return {
    curves,
    domain,
    derivative: given.derivative === true,
    scale: axes,
    mark: readMark(given.mark, curves.length),
  };
}

function readCurve(given: Given, index: number, notes: Notes): Curve {
  const name = readText(given.name, `f${index + 1}`);
  const [x, y] = [readNumbers(given.x) ?? [], readNumbers(given.y) ?? []];
  if (x.length !== y.length)
    notes.add(`${name} has ${x.length} x for ${y.length} y; what has no partner is left out.`);
  const whole = Array.from({ length: Math.min(x.length, y.length) }, (_, at) => at).filter((at) =>
    Number.isFinite(x[at]),
  );
  whole.sort((a, b) => x[a]! - x[b]!);
  const chosen = (values: number[] | null) => values && whole.map((at) => values[at] ?? Number.NaN);
  const curve = { name, x: chosen(x) ?? [], y: chosen(y) ?? [], slope: chosen(readNumbers(given.slope)) };
  return thinned({ ...curve, curvature: chosen(readNumbers(given.curvature)) }, notes);
}

function thinned(curve: Curve, notes: Notes): Curve {
  const kept = thinnedIndices([curve.y]);
  if (kept.length === curve.x.length) return curve;
  notes.add(
    `${curve.x.length - kept.length} of ${curve.x.length} samples of ${curve.name} are left out of the drawing.`,
  );
  const pick = (values: readonly number[]) => kept.map((at) => values[at]!);
  return {
    ...{ name: curve.name, x: pick(curve.x), y: pick(curve.y) },
    slope: curve.slope && pick(curve.slope),
    curvature: curve.curvature ? pick(curve.curvature) : null,
  };
}

function extentOf(curves: readonly Curve[]): Extent {
  const all = curves.flatMap(({ x }) => [x[0] ?? Number.NaN, x.at(-1) ?? Number.NaN]).filter(Number.isFinite);
  const [min, max] = [Math.min(...all), Math.max(...all)];
  return isWide([min, max]) ? [min, max] : [min - 1 - Math.abs(min) / 2, min + 1 + Math.abs(min) / 2];
}

function readMark(given: unknown, curves: number): Mark | null {
  if (!isGiven(given) || !Number.isFinite(readNumber(given.x))) return null;
  const points = readList(given.points).map(({ y, slope }) => ({
    y: readNumber(y),
    slope: readNumber(slope),
  }));
  return { x: readNumber(given.x), points: points.slice(0, curves) };
}
