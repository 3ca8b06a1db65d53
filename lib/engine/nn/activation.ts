import type { Pointwise } from "../pointwise";
import type { Shape } from "../shape-types";
import type { Tensor } from "../tensor";
import { Module } from "./module";

type KeepsShape = <S extends Shape>(x: Tensor<S>) => Tensor<S>;

/** A module without parameters that applies a function to every element, so the shape stays as it is. */
export class Activation extends (Module as new () => KeepsShape & Module) {
  constructor(private readonly rule: Pointwise) {
    super();
  }

  forward<S extends Shape>(x: Tensor<S>): Tensor<S> {
    return this.rule(x);
  }
}
