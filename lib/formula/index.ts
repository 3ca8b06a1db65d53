export { type Agreement, agreement } from "./agreement";
export type { Formula, FormulaProblem, Parsed } from "./formula";
export { curvesOf, drawnNumbers, judgeFormula, spaceOf, writtenFormula } from "./judge";
export { parseFormula } from "./parse";
export { MOST_VARIABLES } from "./samples";
export { texOf } from "./tex";
export { wordsOf } from "./words";
