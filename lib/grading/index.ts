export { describeBroken, describeCall, describeMiss } from "./describe";
export { equal } from "./difference";
export { type GradedAnswer, grade } from "./grade";
export {
  isClose,
  judgeChoice,
  judgeMatch,
  judgeNumber,
  judgeOrder,
  judgeSeveral,
  offeredLines,
  offeredRights,
  readTypedNumber,
  rightFromTheTop,
  type TypedNumber,
  valueOf,
  wordsOn,
} from "./question";
