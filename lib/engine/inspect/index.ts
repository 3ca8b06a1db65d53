/** Ways to look inside a network and its graph; everything comes back as plain data. */
export { type ActivationStatistics, activationStatistics } from "./activation-statistics";
export { type BackwardSteps, type BackwardTerm, backwardSteps } from "./backward-steps";
export type { ChainPath } from "./chain-paths";
export { type ChainRule, type ChainTerm, chainRule } from "./chain-rule";
export { type GradientNorm, gradientNorms } from "./gradient-norms";
export { graphOf, type RecordedGraph } from "./graph-of";
export type { Names, ShownNode } from "./shown-node";
