import type { Notes } from "./notes";
import { type Given, readList, readNumbers, readText, readTexts } from "./read";
import type { BarsSpec, MissingPlot } from "./spec";

type Bars = Pick<BarsSpec, "categories" | "series">;

const [mostSeries, mostCategories] = [6, 40];

export function normaliseBars(given: Given, notes: Notes): Bars | MissingPlot {
  const series = notes.first(readList(given.series), mostSeries, "series").map((each, index) => {
    const name = readText(each.name, `series ${index + 1}`);
    const values = readNumbers(each.values) ?? [];
    notes.addGaps(values, name, "have no bar");
    return { name, values };
  });
  const bars = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  if (!series.some(({ values }) => values.some(Number.isFinite)))
    return {
      missing: "There is no finite number to draw a bar for. Give at least one series: [{ name, values }].",
    };
  const named = readTexts(given.categories) ?? [];
  if (named.length > 0 && named.length !== bars)
    notes.add(
      `There ${named.length === 1 ? "is 1 name" : `are ${named.length} names`} for ${bars} bars; bars without a name are numbered.`,
    );
  const categories = Array.from(
    { length: Math.max(bars, named.length) },
    (_, index) => named[index] ?? `${index + 1}`,
  );
  const shown = notes.first(categories, mostCategories, "bars");
  const filled = shown.map((_, index) => index);
  return {
    categories: shown,
    series: series.map(({ name, values }) => ({
      name,
      values: filled.map((index) => values[index] ?? Number.NaN),
    })),
  };
}
