/** How a curve is drawn. The dash is an SVG dash array; null is a solid line. */
export type CurveStyle = { colour: string; dash: string | null };

/** The dots of every derivative, whose ends are round. */
export const derivativeDash = "0.1 7";

/** Second derivatives: dash and dot. */
export const curvatureDash = "9 5 0.1 5";

/**
 * The style that an activation keeps through the whole course. Repeats `colour` and `dash` of the engine's records, since
 * importing those would bring the whole engine into the page; a test holds the two together.
 */
const activationStyles: Readonly<Record<string, CurveStyle>> = {
  relu: { colour: "var(--relu)", dash: null },
  leakyRelu: { colour: "var(--leaky)", dash: "14 5" },
  sigmoid: { colour: "var(--sigmoid)", dash: "8 3" },
  tanh: { colour: "var(--tanh)", dash: "2 3" },
};

/** For other functions; `like` is the activation whose colour it repeats. The dashes keep them apart without colour. */
const palette: readonly (CurveStyle & { like?: string })[] = [
  { colour: "var(--curve-1)", dash: "14 5", like: "leakyRelu" },
  { colour: "var(--curve-2)", dash: "8 4", like: "sigmoid" },
  { colour: "var(--curve-3)", dash: "4 4", like: "tanh" },
  { colour: "var(--curve-4)", dash: "18 4 4 4" },
  { colour: "var(--curve-5)", dash: "26 5" },
  { colour: "var(--curve-6)", dash: "12 4 3 4 3 4" },
];

/**
 * One style a name. Functions that are no activations take the palette in turn, passing over colours in use; the first of
 * them is solid where nothing else is.
 */
export function curveStyles(names: readonly string[]): CurveStyle[] {
  const free = palette.filter(({ like }) => !(like && names.includes(like)));
  const solid = !names.some((name) => activationStyles[name]?.dash === null);
  let next = 0;
  return names.map((name) => {
    const known = activationStyles[name];
    if (known) return known;
    const { colour, dash } = free[next++ % free.length]!;
    return { colour, dash: solid && next === 1 ? null : dash };
  });
}
