/** The modules of torch.nn; each can be made with or without `new`. */
export * from "./activations";
export * as functional from "./functional";
export * as init from "./init";
export * from "./linear";
export * from "./loss-modules";
export { Module } from "./module";
export * from "./normalisation";
export { Parameter } from "./parameter";
export { Sequential } from "./sequential";
