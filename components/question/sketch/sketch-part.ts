/** What a sketch needs once somebody draws: fetched when the reader is near. */
export { judgeSketch } from "@/lib/grading";
export { SketchPad } from "./sketch-pad";
