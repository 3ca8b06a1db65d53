export { blankCell } from "./blank-cell";
export { type CellState, type CellStatus, EMPTY_OUTPUT } from "./cell-state";
export { answerProgram, type CheckRun } from "./check-answer";
export { compile, compileChecks, compileExpression } from "./compile";
export { DATA_SETS, dataSetsOf } from "./data-sets";
export { expectingOf, hasDrawnCalls, withDrawnCalls } from "./drawn-calls";
export { faultsOf, type GraphNode, inRunOrder, upstreamOf } from "./graph";
export { loadReview } from "./load-review";
export { loadSourceRules } from "./load-source-rules";
export { NotebookSession } from "./notebook-session";
export type { CellView, PlotView, ValueView } from "./notebook-views";
export type { Pace } from "./pace";
export { PageDataSets } from "./page-data-sets";
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
export { COMPILER_OPTIONS, WORKER_GLOBALS } from "./program-types";
export type {
  DataSets,
  ObservedCheck,
  Program,
  Purpose,
  Report,
  RunOrder,
  Step,
  StepResult,
} from "./protocol";
export type { Around, Fix, ProgramProblem, TextEdit } from "./review";
export { Sandbox } from "./sandbox";
export type { SandboxPort } from "./sandbox-port";
export type { SessionCheck } from "./session-check";
export { type ValueSpan, valueSpan } from "./value-span";
