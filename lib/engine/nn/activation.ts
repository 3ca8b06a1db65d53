import { type Callable, callable } from "../callable";
import { type Given, type Parametric, parametersOf } from "../parametric";
import type { Pointwise } from "../pointwise";
import type { Shape } from "../shape-types";
import type { Tensor } from "../tensor";
import { forgets } from "./module";
import { ShapeKeeping } from "./shape-keeping";

/** A module that applies a function to every element, so the shape stays as it is. */
export class Activation extends ShapeKeeping {
  constructor(
    private readonly rule: <S extends Shape>(x: Tensor<S>) => Tensor<S>,
    private readonly text = "",
  ) {
    super();
  }

  forward<S extends Shape>(x: Tensor<S>): Tensor<S> {
    return this.rule(x);
  }

  override extraRepr(): string {
    return this.text;
  }
}

forgets(Activation);

/** The module of a function without parameters. */
export function fixedActivation(name: string, apply: Pointwise): Callable<[], Activation> {
  class Fixed extends Activation {
    constructor() {
      super(apply);
    }
  }
  return callable(name, Fixed);
}

/** The module of a function with parameters, which it is made with; `text` is what it prints of them. */
export function parametricActivation<P extends (number | undefined)[], N extends string>(
  name: string,
  apply: Parametric<P, N>,
  text: (...values: number[]) => string,
): Callable<Given<P, N>, Activation> {
  class WithParameters extends Activation {
    constructor(...given: Given<P, N>) {
      super((x) => apply(x, ...given), text(...parametersOf(apply.called, apply.parameters, given)));
    }
  }
  return callable(name, WithParameters);
}
