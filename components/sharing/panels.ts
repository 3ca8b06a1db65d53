/** What of sharing is loaded when it is first needed. */
export { Arrival } from "./arrival";
export { ShareDialog } from "./share-dialog";
