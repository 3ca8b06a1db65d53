const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number as a reader expects it in print: true minus, about `digits` significant digits, no trailing zeros. */
export function numberText(value: number, digits = 3): string {
  if (Number.isNaN(value)) return "not a number";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e6 || size < 1e-4)) return powerText(value, digits);
  const rounded = size >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits));
  return withTrueMinus(String(rounded));
}

/** Labels for evenly spaced ticks: all with the same number of decimals. */
export function tickTexts(ticks: readonly number[]): string[] {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const largest = Math.max(...ticks.map(Math.abs));
  if (largest >= 1e6 || step < 1e-4) return ticks.map((tick) => numberText(tick, 4));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return ticks.map((tick) => withTrueMinus((tick === 0 ? 0 : tick).toFixed(decimals)));
}

function powerText(value: number, digits: number): string {
  const [mantissa = "", power = "0"] = value.toExponential(digits - 1).split("e");
  return withTrueMinus(`${Number(mantissa)}×${powerOfTen(Number(power))}`);
}

/** 10⁻³ */
export function powerOfTen(exponent: number): string {
  const raised = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join("");
  return `10${exponent < 0 ? "⁻" : ""}${raised}`;
}

function withTrueMinus(text: string): string {
  return text === "-0" ? "0" : text.replace("-", "−");
}
