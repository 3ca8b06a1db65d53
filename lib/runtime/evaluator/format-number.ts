/** A number as prose writes it: `digits` after the point (null: as many as it has), a true minus sign. */
export function formatNumber(value: number, digits: number | null): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text = digits === null ? String(value) : value.toFixed(digits);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}
