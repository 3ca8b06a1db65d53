import { callable } from "../callable";
import { full } from "../create";
import type { DType } from "../dtype";
import { relu, sigmoid, tanh } from "../elementary";
import { celu, elu, selu } from "../exponential-units";
import { hardshrink, hardsigmoid, hardswish, hardtanh, softshrink } from "../hard";
import { leakyRelu, prelu, type RreluOptions, relu6, rrelu, threshold } from "../rectifiers";
import type { Shape } from "../shape-types";
import { type GeluOptions, gelu, logsigmoid, mish, silu, softplus, softsign, tanhshrink } from "../smooth";
import { glu, logSoftmax, softmax, softmin } from "../softmax";
import type { Tensor } from "../tensor";
import { fixedActivation, parametricActivation } from "./activation";
import { Module } from "./module";
import { Parameter } from "./parameter";
import { pythonFloat } from "./python-text";

// One module for each activation; the formulas and conventions stand with the functions.

export const ReLU = fixedActivation("ReLU", relu);
export const ReLU6 = fixedActivation("ReLU6", relu6);
export const SELU = fixedActivation("SELU", selu);
export const SiLU = fixedActivation("SiLU", silu);
export const Mish = fixedActivation("Mish", mish);
export const Softsign = fixedActivation("Softsign", softsign);
export const Sigmoid = fixedActivation("Sigmoid", sigmoid);
export const LogSigmoid = fixedActivation("LogSigmoid", logsigmoid);
export const Hardsigmoid = fixedActivation("Hardsigmoid", hardsigmoid);
export const Hardswish = fixedActivation("Hardswish", hardswish);
export const Tanh = fixedActivation("Tanh", tanh);
export const Tanhshrink = fixedActivation("Tanhshrink", tanhshrink);

export const LeakyReLU = parametricActivation(
  "LeakyReLU",
  leakyRelu,
  (slope) => `negative_slope=${pythonFloat(slope!)}`,
);
export const ELU = parametricActivation("ELU", elu, (alpha) => `alpha=${pythonFloat(alpha!)}`);
export const CELU = parametricActivation("CELU", celu, (alpha) => `alpha=${pythonFloat(alpha!)}`);
export const Softplus = parametricActivation(
  "Softplus",
  softplus,
  (beta, limit) => `beta=${beta}, threshold=${limit}`,
);
export const Hardtanh = parametricActivation(
  "Hardtanh",
  hardtanh,
  (min, max) => `min_val=${pythonFloat(min!)}, max_val=${pythonFloat(max!)}`,
);
export const Hardshrink = parametricActivation("Hardshrink", hardshrink, (lambd) => pythonFloat(lambd!));
export const Softshrink = parametricActivation("Softshrink", softshrink, (lambd) => pythonFloat(lambd!));
export const Threshold = parametricActivation(
  "Threshold",
  threshold,
  (limit, value) => `threshold=${limit}, value=${value}`,
);

class GELUModule extends Module {
  private readonly options: GeluOptions;

  constructor(options: GeluOptions = {}) {
    super();
    this.options = options;
  }

  forward(x: Tensor): Tensor {
    return gelu(x, this.options);
  }

  override extraRepr(): string {
    return `approximate='${this.options.approximate ?? "none"}'`;
  }
}
export const GELU = callable("GELU", GELUModule);

class PReLUModule extends Module {
  readonly weight: Parameter;

  constructor(
    readonly numParameters = 1,
    { init = 0.25, dtype = "float32" }: { init?: number; dtype?: DType } = {},
  ) {
    super();
    this.weight = new Parameter<Shape>(full([numParameters], init, { dtype }));
  }

  forward(x: Tensor): Tensor {
    return prelu(x, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}
export const PReLU = callable("PReLU", PReLUModule);

class RReLUModule extends Module {
  readonly lower: number;
  readonly upper: number;

  constructor({ lower = 1 / 8, upper = 1 / 3 }: Omit<RreluOptions, "training"> = {}) {
    super();
    this.lower = lower;
    this.upper = upper;
  }

  forward(x: Tensor): Tensor {
    return rrelu(x, { lower: this.lower, upper: this.upper, training: this.training });
  }

  override extraRepr(): string {
    return `lower=${this.lower}, upper=${this.upper}`;
  }
}
export const RReLU = callable("RReLU", RReLUModule);

type AlongDim = (x: Tensor, dim: number) => Tensor;

/** A module that works along one dimension, which it is given. */
function alongDim(name: string, apply: AlongDim) {
  class AlongDimModule extends Module {
    constructor(readonly dim: number) {
      super();
    }

    forward(x: Tensor): Tensor {
      return apply(x, this.dim);
    }

    override extraRepr(): string {
      return `dim=${this.dim}`;
    }
  }
  return callable(name, AlongDimModule);
}

export const Softmax = alongDim("Softmax", softmax);
export const LogSoftmax = alongDim("LogSoftmax", logSoftmax);
export const Softmin = alongDim("Softmin", softmin);

class GLUModule extends Module {
  constructor(readonly dim = -1) {
    super();
  }

  forward(x: Tensor): Tensor {
    return glu(x, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}
export const GLU = callable("GLU", GLUModule);

class Softmax2dModule extends Module {
  forward(x: Tensor): Tensor {
    return softmax(x, -3);
  }
}
/** softmax over the channels of [n, channels, height, width] or [channels, height, width]. */
export const Softmax2d = callable("Softmax2d", Softmax2dModule);
