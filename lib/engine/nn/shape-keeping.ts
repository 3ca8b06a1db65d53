import type { KeepsShape } from "./layer-types";
import { Module } from "./module";

/** Base of layers that leave the shape as it is. */
export const ShapeKeeping = Module as new () => KeepsShape & Module;
