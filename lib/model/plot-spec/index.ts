export { isUntitled, normalisePlot } from "./normalise";
export type * from "./spec";
export type * from "./written";
