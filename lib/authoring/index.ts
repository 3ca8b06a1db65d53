export { type CourseReport, checkCourse } from "./check-course";
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
