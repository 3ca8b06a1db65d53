import type { Meets, Shape, Show, Unless } from "../shape-types";
import type { Tensor } from "../tensor";
import type { Flattened } from "../view-types";
import type { Module } from "./module";

/** Where a layer says, for the type checker alone, what it does to shapes. */
declare const effect: unique symbol;

/** [.., In] → [.., Out]. */
export interface Maps<In extends number, Out extends number> {
  readonly takes: In;
  readonly gives: Out;
}
/** [..] → [.., Width]. */
export interface Appends<Width extends number> {
  readonly appends: Width;
}
/** The dimensions from Start to End become one. */
export interface Flattens<Start extends number, End extends number> {
  readonly start: Start;
  readonly end: End;
}
/** A layer that does not say what it does. */
export type Unknown = "unknown";

/** What layers do to shapes, one after the other. Nothing where the shape stays as it is. */
export type Effects = readonly (
  | Maps<number, number>
  | Appends<number>
  | Flattens<number, number>
  | Unknown
)[];

/** The effects that a module tells of. */
export type EffectsOf<M> = M extends { readonly [effect]: infer E extends Effects } ? E : [Unknown];

type Map<In extends number, Out extends number, S extends Shape> = S extends readonly [
  ...infer Before extends Shape,
  infer Last extends number,
]
  ? Meets<Last, In> extends true
    ? [...Before, Out]
    : `linear: an input of ${Show<S>} does not fit a weight of ${Show<[Out, In]>}: ${Last} features meet ${In}. The input's last size must be ${In}.`
  : S extends readonly []
    ? `linear: an input of [] does not fit a weight of ${Show<[Out, In]>}: no features meet ${In}. The input's last size must be ${In}.`
    : [...Shape, Out];

type Apply<E, S extends Shape> =
  E extends Maps<infer In, infer Out>
    ? Map<In, Out, S>
    : E extends Appends<infer Width>
      ? [...S, Width]
      : E extends Flattens<infer Start, infer End>
        ? Flattened<S, Start, End>
        : Shape;

/** The shape after all effects, or the sentence that says where they do not fit. */
export type Through<E extends Effects, S extends Shape> = E extends readonly [
  infer First,
  ...infer Rest extends Effects,
]
  ? Apply<First, S> extends infer Next
    ? Next extends Shape
      ? Through<Rest, Next>
      : Next
    : never
  : S;

/** The shape that layers give; `Shape` where they do not fit. */
export type ShapeAfter<E extends Effects, S extends Shape> =
  Through<E, S> extends infer Next extends Shape ? Next : Shape;

/** An input of layers, or the sentence that says why it does not fit; `any` is never refused. */
export type Input<E extends Effects, X extends Tensor> = 0 extends 1 & X
  ? X
  : Unless<Extract<Through<E, X["shape"]>, string>, X>;

type Methods = Omit<Module, "train" | "eval" | "applyEach">;

/** A module whose effect on shapes is known. */
export interface Layer<E extends Effects> extends Methods {
  <X extends Tensor>(x: Input<E, X>): Tensor<ShapeAfter<E, X["shape"]>>;
  forward<X extends Tensor>(x: Input<E, X>): Tensor<ShapeAfter<E, X["shape"]>>;
  /** Exists for the type checker alone. */
  readonly [effect]: E;
  train(on?: boolean): this;
  eval(): this;
  applyEach(change: (module: Module) => void): this;
}

/** A module that leaves the shape as it is. */
export interface KeepsShape {
  <X extends Tensor>(x: X): Tensor<X["shape"]>;
  /** Exists for the type checker alone. */
  readonly [effect]: [];
}
