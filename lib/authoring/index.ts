export { type CourseReport, checkCourse } from "./check-course";
export { recordTwins, type TwinReport, torchVersion } from "./record-twins";
