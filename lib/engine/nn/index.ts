import { relu, sigmoid, tanh } from "../elementary";
import { Activation } from "./activation";
import { callable } from "./callable";

export * as functional from "./functional";
export { Module } from "./module";

/** max(0, x) as a module; the slope at 0 is 0. */
export const ReLU = callable(
  class ReLU extends Activation {
    constructor() {
      super(relu);
    }
  },
);

/** 1 / (1 + e⁻ˣ) as a module. */
export const Sigmoid = callable(
  class Sigmoid extends Activation {
    constructor() {
      super(sigmoid);
    }
  },
);

/** tanh x as a module. */
export const Tanh = callable(
  class Tanh extends Activation {
    constructor() {
      super(tanh);
    }
  },
);
