/** What a sketch needs once somebody draws: fetched when the reader is near. */
export { judgePredict, judgeSketch } from "@/lib/grading";
export { SketchPad } from "./sketch-pad";
