/** How a curve is drawn. The dash is an SVG dash array; null is a solid line. */
export type CurveStyle = { colour: string; dash: string | null };

/** The dots of every derivative. */
export const derivativeDash = "0.1 7";

/** Colours that keep apart for colour-blind readers; the dashes keep apart without colour. */
const palette: readonly CurveStyle[] = [
  { colour: "var(--curve-1)", dash: null },
  { colour: "var(--curve-2)", dash: "11 8" },
  { colour: "var(--curve-3)", dash: "5 7" },
  { colour: "var(--curve-4)", dash: "16 7 1 7" },
  { colour: "var(--curve-5)", dash: "20 8" },
  { colour: "var(--curve-6)", dash: "9 7 1 7 1 7" },
];

const known: Readonly<Record<string, CurveStyle>> = {
  relu: { colour: "var(--relu)", dash: null },
  leakyRelu: { colour: "var(--leaky)", dash: "14 8" },
};

/** Activations keep their own style through the whole course; other curves take the palette in turn. */
export function curveStyles(names: readonly string[]): CurveStyle[] {
  const taken = new Set(names.flatMap((name) => known[name]?.colour ?? []));
  const free = palette.filter((style) => !(taken.has("var(--relu)") && style.colour === "var(--curve-1)"));
  let next = 0;
  return names.map((name) => known[name] ?? free[next++ % free.length]!);
}
