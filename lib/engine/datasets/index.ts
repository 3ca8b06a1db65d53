/** Small data sets. */
export { type Digits, digits } from "./digits";
export { blobs, circles, moons, type PointOptions, type Points, spirals, xor } from "./points";
