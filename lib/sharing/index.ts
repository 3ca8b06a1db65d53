export type { Changes, Read } from "./changes";
export { readChanges, writeChanges } from "./changes-json";
export { changesOf } from "./changes-of";
export { fitting } from "./fitting";
export { isSharedFragment } from "./fragment";
export { LONGEST_FRAGMENT, linkFragment, readFragment } from "./link";
