/** Small data sets. */
export { blobs, circles, moons, type PointOptions, type Points, spirals, xor } from "./points";
