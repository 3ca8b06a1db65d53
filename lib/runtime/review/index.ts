export type { Around, Fix, ProgramProblem, TextEdit } from "./problem";
export { reviewProgram } from "./review";
