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
  prelu: { colour: "var(--prelu)", dash: "14 5 2 5" },
  rrelu: { colour: "var(--rrelu)", dash: "14 5 2 3 2 5" },
  relu6: { colour: "var(--relu6)", dash: "10 3" },
  threshold: { colour: "var(--threshold)", dash: "6 3 1 3" },
  elu: { colour: "var(--elu)", dash: "18 4" },
  celu: { colour: "var(--celu)", dash: "18 4 2 4" },
  selu: { colour: "var(--selu)", dash: "18 4 2 3 2 4" },
  silu: { colour: "var(--silu)", dash: "16 3 4 3" },
  mish: { colour: "var(--mish)", dash: "16 3 4 3 4 3" },
  gelu: { colour: "var(--gelu)", dash: "20 3" },
  geluTanh: { colour: "var(--gelu-tanh)", dash: "20 3 2 3" },
  hardtanh: { colour: "var(--hardtanh)", dash: "5 2" },
  hardsigmoid: { colour: "var(--hardsigmoid)", dash: "8 2" },
  hardswish: { colour: "var(--hardswish)", dash: "12 2 2 2" },
  hardshrink: { colour: "var(--hardshrink)", dash: "3 2 8 2" },
  softshrink: { colour: "var(--softshrink)", dash: "3 2 8 2 3 2" },
  logsigmoid: { colour: "var(--logsigmoid)", dash: "8 3 2 3" },
  softplus: { colour: "var(--softplus)", dash: "12 3" },
  softsign: { colour: "var(--softsign)", dash: "4 3" },
  tanhshrink: { colour: "var(--tanhshrink)", dash: "2 3 6 3" },
};

/** For other functions; `like` are the activations whose colour it repeats. The dashes keep them apart without colour. */
const palette: readonly (CurveStyle & { like: readonly string[] })[] = [
  { colour: "var(--curve-1)", dash: "14 5", like: ["leakyRelu"] },
  { colour: "var(--curve-2)", dash: "8 4", like: ["sigmoid"] },
  { colour: "var(--curve-3)", dash: "4 4", like: ["tanh"] },
  { colour: "var(--curve-4)", dash: "18 4 4 4", like: ["elu", "hardswish", "softplus"] },
  { colour: "var(--curve-5)", dash: "26 5", like: ["silu", "softsign"] },
  { colour: "var(--curve-6)", dash: "12 4 3 4 3 4", like: ["threshold", "hardtanh", "tanhshrink"] },
];

/**
 * One style a name. Functions that are no activations take the palette in turn, passing over colours in use; the first of
 * them is solid where nothing else is.
 */
export function curveStyles(names: readonly string[]): CurveStyle[] {
  const free = palette.filter(({ like }) => !like.some((name) => names.includes(name)));
  const usable = free.length > 0 ? free : palette;
  const solid = !names.some((name) => activationStyles[name]?.dash === null);
  let next = 0;
  return names.map((name) => {
    const known = activationStyles[name];
    if (known) return known;
    const { colour, dash } = usable[next++ % usable.length]!;
    return { colour, dash: solid && next === 1 ? null : dash };
  });
}
