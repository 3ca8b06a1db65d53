import type { NumberTask, NumberTolerance, Ref, Variant } from "@/lib/model";

/** The number that is written out, or the one of that name which the variant draws. */
export function numberIn(ref: Ref<number>, { drawn }: Variant): number {
  return typeof ref === "number" ? ref : Number(drawn[ref.drawn]);
}

/** “−6 m (within 0.1)”: what a key says of a number that is asked. */
export function numberAnswer({ answer, tolerance, unit }: NumberTask, variant: Variant): string {
  const number = [signed(numberIn(answer, variant)), ...(unit === null ? [] : [unit])].join(" ");
  return `${number}${toleranceText(tolerance)}`;
}

/** With a true minus, and without the last digits of float64, which nobody would write. */
export function signed(value: number): string {
  return String(Number(value.toPrecision(12))).replaceAll("-", "−");
}

function toleranceText(tolerance: NumberTolerance): string {
  switch (tolerance.kind) {
    case "exact":
      return "";
    case "within":
      return ` (within ${tolerance.distance})`;
    case "significant":
      return ` (to ${tolerance.digits} significant ${tolerance.digits === 1 ? "digit" : "digits"})`;
  }
}
