export { describeBroken, describeCall, describeMiss, describeTold } from "./describe";
export { describePattern } from "./describe-pattern";
export { equal } from "./difference";
export { type GradedAnswer, grade } from "./grade";
export {
  isClose,
  judgeChoice,
  judgeMatch,
  judgeNumber,
  judgeOrder,
  judgeOutput,
  judgePredict,
  judgeSeveral,
  judgeSketch,
  offeredLines,
  offeredRights,
  outputLines,
  readTypedNumber,
  rightFromTheTop,
  type TypedNumber,
  valueOf,
  wordsOn,
  wrongLines,
} from "./question";
export { compareSketch, type SketchScore } from "./question/sketch/compare";
export { alongEdges } from "./question/sketch/edges";
