export * from "./catalogue";
export * from "./experiment";
export { programOf } from "./program";
export * from "./state";
