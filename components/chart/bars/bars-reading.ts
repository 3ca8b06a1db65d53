import type { BarsSpec } from "@/lib/model";
import { movedAlong, type Stops } from "../figure/stops";
import type { CsvRow, Table } from "../figure/table";
import { numberText } from "../number-text";
import type { BarsLayout } from "./bars-layout";

/** What the bars show, in words: of each series the largest and the smallest, and where. */
export function barsSentence({ categories, series }: BarsSpec): string {
  const bars = categories.length === 1 ? "1 bar" : `${categories.length} bars`;
  const each = series.map(({ name, values }) => {
    const finite = values.flatMap((value, index) => (Number.isFinite(value) ? [index] : []));
    if (finite.length === 0) return `${name} has no finite number.`;
    const [least, most] = [
      finite.reduce((a, b) => (values[b]! < values[a]! ? b : a)),
      finite.reduce((a, b) => (values[b]! > values[a]! ? b : a)),
    ];
    const at = (index: number) => `${numberText(values[index]!)} at ${categories[index]!}`;
    if (values[least] === values[most]) return `${name} is ${numberText(values[most]!)} everywhere.`;
    return `${name} is largest with ${at(most)} and smallest with ${at(least)}.`;
  });
  return [`${bars}${series.length > 1 ? ` for each of ${series.length} series` : ""}.`, ...each].join(" ");
}

export function barsStops(layout: BarsLayout): Stops {
  const { categories, series, margin, pitch } = layout;
  return {
    hint: "Up and down arrow keys move from bar to bar.",
    count: categories.length,
    nearest: ([, y]) => {
      const category = Math.floor((y - margin.top) / pitch);
      return category >= 0 && category < categories.length ? category : null;
    },
    moved: movedAlong(categories.length),
    stop: (index) => {
      const each = series.map(({ name, colour, values }) => ({
        name,
        colour,
        value: numberText(values[index]!, 5),
      }));
      return {
        at: [layout.width - margin.right, margin.top + (index + 0.5) * pitch],
        text: `${categories[index]!}: ${each.map(({ name, value }) => `${name} ${value}`).join("; ")}`,
        head: categories[index]!,
        // The numbers stand beside the bars already.
        rows: [],
        beside: true,
      };
    },
  };
}

export function tableOfBars({ categories, series }: BarsSpec): Table {
  const rows = categories.map((name, index) => [
    name,
    ...series.map(({ values }) => numberText(values[index]!, 4)),
  ]);
  return { head: ["", ...series.map(({ name }) => name)], rows };
}

export function csvOfBars({ categories, series }: BarsSpec): CsvRow[] {
  const rows = categories.map((name, index) => [name, ...series.map(({ values }) => values[index]!)]);
  return [["category", ...series.map(({ name }) => name)], ...rows];
}
