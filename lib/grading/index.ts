export { describeBroken, describeCall, describeMiss } from "./describe";
export { equal } from "./difference";
export { type GradedAnswer, grade } from "./grade";
export {
  isClose,
  judgeChoice,
  judgeNumber,
  judgeSeveral,
  readTypedNumber,
  type TypedNumber,
  valueOf,
} from "./question";
