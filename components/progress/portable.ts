/** What writes and reads the file of a reader's work: loaded when it is asked for. */
export { missingIn, readPortable, writePortable } from "@/lib/progress";
