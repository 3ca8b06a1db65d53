export { catalogue } from "./catalogue";
export { type Frame, frameOf, type Scene } from "./frame";
export type { Bins, LayerReport } from "./layer-report";
export { Trainer } from "./trainer";
