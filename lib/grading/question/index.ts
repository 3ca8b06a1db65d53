export { judgeChoice, judgeSeveral } from "./choice";
export { isClose, judgeNumber } from "./number";
export { readTypedNumber, type TypedNumber } from "./typed-number";
export { valueOf } from "./value-of";
