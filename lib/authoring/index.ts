export { type CheckOptions, type CourseReport, checkCourse } from "./check-course";
export { type MachineProblem, machineProblems } from "./machine-problems";
export { printedProblems } from "./print-problems";
export { recordTwins, type TwinReport, torchVersion } from "./record-twins";
export {
  BEGINNINGS,
  freeId,
  idProblem,
  namesIn,
  type Order,
  placeOf,
  type Scaffolded,
  scaffold,
} from "./scaffold";
