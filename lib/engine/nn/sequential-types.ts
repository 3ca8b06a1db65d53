import type { Shape } from "../shape-types";
import type { Tensor } from "../tensor";
import type { Effects, EffectsOf, Layer, Through } from "./layer-types";
import type { Module } from "./module";

type Modules = readonly Module[];

/** The effects of all layers, in order. */
type EffectsOfAll<L extends Modules> = L extends readonly [infer First, ...infer Rest extends Modules]
  ? [...EffectsOf<First>, ...EffectsOfAll<Rest>]
  : [];

/** The layers, with a sentence in the place of the first that does not take what the one before gives. */
type Chain<L extends Modules, S extends Shape = Shape> = L extends readonly [
  infer First,
  ...infer Rest extends Modules,
]
  ? Through<EffectsOf<First>, S> extends infer Next
    ? Next extends Shape
      ? [First, ...Chain<Rest, Next>]
      : [Next, ...Rest]
    : never
  : [];

/** The same layers where they fit each other. */
type Fitting<L extends Modules> = number extends L["length"] ? L : Chain<L> extends L ? L : Chain<L>;

/** Modules one after the other, whatever they do to shapes. */
export interface AnySequential extends Module {
  readonly [index: number]: Module;
  (...inputs: Tensor[]): Tensor;
  forward(x: Tensor): Tensor;
}

/** Modules one after the other whose effect on shapes is known. */
export interface SequentialOf<E extends Effects> extends Layer<E> {
  readonly [index: number]: Module;
}

type Made<L extends Modules> = number extends L["length"] ? AnySequential : SequentialOf<EffectsOfAll<L>>;

/** Makes a Sequential, with or without `new`. */
export interface SequentialMaker {
  <L extends Module[]>(...modules: Fitting<L>): Made<L>;
  new <L extends Module[] = Module[]>(...modules: Fitting<L>): Made<L>;
}
