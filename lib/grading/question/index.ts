export { judgeChoice, judgeSeveral } from "./choice";
export { judgeMatch, wordsOn } from "./match";
export { isClose, judgeNumber } from "./number";
export { offeredLines, offeredRights } from "./offered";
export { judgeOrder, rightFromTheTop } from "./order";
export { judgeOutput, outputLines, wrongLines } from "./output";
export { judgeSketch } from "./sketch";
export { readTypedNumber, type TypedNumber } from "./typed-number";
export { valueOf } from "./value-of";
