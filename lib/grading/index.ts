export { describeCall, describeMiss } from "./describe";
export { equal } from "./difference";
export { formatObserved } from "./format";
export { type GradedAnswer, grade } from "./grade";
