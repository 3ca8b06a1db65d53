import { binEdges, countsIn } from "./bins";
import type { Notes } from "./notes";
import { type Given, isWide, readCount, readList, readNumbers, readText } from "./read";
import type { HistogramSpec, MissingPlot } from "./spec";

type Histogram = Pick<HistogramSpec, "edges" | "series">;

const mostSeries = 6;

export function normaliseHistogram(given: Given, notes: Notes): Histogram | MissingPlot {
  return counted(given) ?? count(given, notes);
}

/** What was counted before: its edges and counts as they are. */
function counted(given: Given): Histogram | null {
  const edges = readNumbers(given.edges);
  if (
    !edges ||
    edges.length < 2 ||
    !isWide([edges[0]!, edges.at(-1)!]) ||
    !edges.every((edge, index) => index === 0 || edge > edges[index - 1]!)
  )
    return null;
  const series = readList(given.series).map((each, index) => ({
    name: readText(each.name, `series ${index + 1}`),
    counts: (readNumbers(each.counts) ?? []).map((value) => Math.max(0, value || 0)),
  }));
  const fits = series.length > 0 && series.every(({ counts }) => counts.length === edges.length - 1);
  return fits ? { edges, series } : null;
}

function count(given: Given, notes: Notes): Histogram | MissingPlot {
  const all = notes.first(readList(given.series), mostSeries, "series").map((each, index) => {
    const name = readText(each.name, `series ${index + 1}`);
    const values = readNumbers(each.values) ?? [];
    notes.addGaps(values, name, "are not counted");
    return { name, values: Float64Array.from(values.filter(Number.isFinite)).sort() };
  });
  const names = all.map(({ name }) => name).join(", ");
  if (all.length === 0)
    return { missing: "There is nothing to count. Give at least one series: [{ name, values }]." };
  const filled = all.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return { missing: `There is no finite number to count in ${names}.` };
  for (const { name, values } of all)
    if (values.length === 0) notes.add(`${name} has no finite number to count.`);
  const edges = binEdges(
    filled.map(({ values }) => values),
    readCount(given.bins, 0) || null,
  );
  return { edges, series: filled.map(({ name, values }) => ({ name, counts: countsIn(values, edges) })) };
}
