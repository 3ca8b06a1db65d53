/** Small data sets, and walks over data in batches. */
export { DataLoader, type DataLoaderOptions } from "./data-loader";
export { type Digits, digits } from "./digits";
export { blobs, circles, moons, type PointOptions, type Points, spirals, xor } from "./points";
export { type Batch, TensorDataset } from "./tensor-dataset";
