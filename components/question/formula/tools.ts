/**
 * What a formula question needs when it is used, fetched then: the parser and the setting of formulas are larger than all
 * other questions together.
 */
const formulaTools = () => import("@/lib/formula");

export type FormulaTools = Awaited<ReturnType<typeof formulaTools>>;
export const loadFormulas = (): Promise<FormulaTools> => formulaTools();

export const loadKatex = async () => (await import("katex")).default;
export type Katex = Awaited<ReturnType<typeof loadKatex>>;

export const loadComparison = async () => (await import("@/components/chart/comparison-plot")).ComparisonPlot;
