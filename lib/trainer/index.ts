export { catalogue } from "./catalogue";
export { type Explored, explore, type Reading } from "./explore";
export { type Frame, frameOf, type Scene } from "./frame";
export type { Bins, LayerReport } from "./layer-report";
export { Trainer } from "./trainer";
