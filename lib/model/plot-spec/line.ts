import { count, type Notes } from "./notes";
import {
  type Given,
  isGiven,
  leastOnLogAxis,
  readCount,
  readExtent,
  readList,
  readNumbers,
  readScale,
  readText,
} from "./read";
import { spreadOfRuns } from "./runs";
import type { LineSeries, LineSpec, MissingPlot } from "./spec";
import { thinnedIndices } from "./thin";

type Lines = Pick<LineSpec, "yScale" | "xDomain" | "series">;

const mostSeries = 12;

export function normaliseLine(given: Given, notes: Notes): Lines | MissingPlot {
  const yScale = readScale(given.yScale);
  const all = readList(given.series).map((each, index) => readSeries(each, `series ${index + 1}`, notes));
  const drawn = all.filter(({ y }) => y.some(Number.isFinite));
  if (all.length === 0)
    return { missing: "There is no series to draw. Give at least one: series: [{ name, y }]." };
  if (drawn.length === 0)
    return { missing: `There is no finite number to draw yet in ${all.map(({ name }) => name).join(", ")}.` };
  for (const { name } of all.filter((each) => !drawn.includes(each)))
    notes.add(`${name} has no finite number and is not drawn.`);
  const series = notes
    .first(drawn, mostSeries, "series")
    .map((each) => onAxis(each, yScale, notes))
    .filter(({ y }) => y.some(Number.isFinite));
  if (series.length === 0)
    return {
      missing: "A log axis has room for numbers above 0 only, and there is none. Take a linear axis.",
    };
  return { yScale, xDomain: readExtent(given.xDomain), series: series.map((each) => thinned(each, notes)) };
}

function readSeries(given: Given, fallback: string, notes: Notes): LineSeries {
  const name = readText(given.name, fallback);
  const lists = Array.isArray(given.y) && given.y.some((each) => readNumbers(each)) ? given.y : [given.y];
  const runs = lists.map((list) => readNumbers(list) ?? []);
  notes.addGaps(runs.flat(), name);
  if (new Set(runs.map((run) => run.length)).size > 1)
    notes.add(`The runs of ${name} differ in length; each step shows the runs that reach it.`);
  const { y, band } =
    runs.length > 1 ? spreadOfRuns(runs) : { y: runs[0] ?? [], band: readBand(given.band, runs[0]) };
  const x = readNumbers(given.x) ?? y.map((_, index) => index);
  const shared = { name, band, runs: runs.length > 1 ? runs.length : readCount(given.runs, 1) };
  return inOrder({ ...shared, x, y, points: Math.max(y.length, readCount(given.points, 0)) }, notes);
}

function readBand(given: unknown, y: readonly number[] | undefined): LineSeries["band"] {
  if (!isGiven(given)) return null;
  const [low, high] = [readNumbers(given.low), readNumbers(given.high)];
  return low && high && low.length === y?.length && high.length === y.length ? { low, high } : null;
}

/** Every y at its x, by increasing x. */
function inOrder(series: LineSeries, notes: Notes): LineSeries {
  const { name, x, y } = series;
  const shared = Math.min(x.length, y.length);
  if (x.length !== y.length)
    notes.add(
      `${name} has ${count(x.length)} x for ${count(y.length)} y; the ${count(Math.abs(x.length - y.length))} without a partner are left out.`,
    );
  const indices = Array.from({ length: shared }, (_, index) => index).filter((index) =>
    Number.isFinite(x[index]),
  );
  if (indices.length < shared)
    notes.add(`${name} has no finite x at ${count(shared - indices.length)} points.`);
  if (indices.some((index, place) => place > 0 && x[index]! < x[indices[place - 1]!]!)) {
    notes.add(`The points of ${name} are drawn by increasing x.`);
    indices.sort((a, b) => x[a]! - x[b]!);
  }
  return at(series, indices);
}

/** On a log axis, what is not above 0 leaves a gap. */
function onAxis(series: LineSeries, yScale: LineSpec["yScale"], notes: Notes): LineSeries {
  if (yScale === "linear") return series;
  const low = series.y.filter((value) => value < leastOnLogAxis).length;
  if (low > 0)
    notes.add(
      low === 1
        ? `1 value of ${series.name} is not above 0 and has no place on a log axis.`
        : `${count(low)} values of ${series.name} are not above 0 and have no place on a log axis.`,
    );
  const above = (values: number[]) => values.map((value) => (value >= leastOnLogAxis ? value : Number.NaN));
  const band = series.band && { low: above(series.band.low), high: above(series.band.high) };
  return { ...series, y: above(series.y), band };
}

function thinned(series: LineSeries, notes: Notes): LineSeries {
  const { name, y, band } = series;
  const indices = thinnedIndices(band ? [y, band.low, band.high] : [y]);
  if (indices.length < y.length)
    notes.add(
      `${count(y.length - indices.length)} of ${count(y.length)} points of ${name} are left out of the drawing; the least and greatest of every stretch are kept.`,
    );
  return at(series, indices);
}

function at(series: LineSeries, indices: readonly number[]): LineSeries {
  const pick = (values: readonly number[]) => indices.map((index) => values[index]!);
  const band = series.band && { low: pick(series.band.low), high: pick(series.band.high) };
  return { ...series, x: pick(series.x), y: pick(series.y), band };
}
