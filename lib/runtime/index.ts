export { type CellState, type CellStatus, EMPTY_OUTPUT } from "./cell-state";
export { answerProgram, type CheckRun } from "./check-answer";
export { compile, compileChecks, compileExpression } from "./compile";
export { faultsOf, type GraphNode, inRunOrder } from "./graph";
export { type CellView, NotebookSession } from "./notebook-session";
export {
  cellPiece,
  lessonImports,
  nodesOf,
  type Piece,
  piecesOf,
  plotPiece,
  seedOf,
  stepOf,
  valuePiece,
} from "./piece";
export type { ObservedCheck, Program, Purpose, Report, RunOrder, Step, StepResult } from "./protocol";
export { Sandbox } from "./sandbox";
