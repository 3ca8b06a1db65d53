export { type CourseReport, checkCourse } from "./check-course";
