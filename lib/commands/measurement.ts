/** One measured figure; `ratios` set it against something else that was measured in the same run. */
export type Measurement = { value: number; unit: string; ratios: Record<string, number> };

/** A part's figures by the name of the workload. */
export type Measurements = Record<string, Measurement>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : sorted.slice(middle, middle + 1);
  return (low + high) / 2;
}

export function measured(value: number, unit: string, ratios: Record<string, number> = {}): Measurement {
  return {
    value: rounded(value),
    unit,
    ratios: Object.fromEntries(Object.entries(ratios).map(([k, v]) => [k, rounded(v)])),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
