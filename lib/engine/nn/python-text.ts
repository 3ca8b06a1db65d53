/** A float as Python writes it: 1.0, 0.25, 1e-05. */
export function pythonFloat(x: number): string {
  if (Number.isInteger(x)) return x.toFixed(1);
  return Math.abs(x) < 1e-4 ? x.toExponential().replace(/e-(\d)$/, "e-0$1") : String(x);
}
