import { type Callable, callable } from "../callable";
import { requireOptions, requireWhole } from "../checks";
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
import type { KeepsShape } from "./layer-types";
import { Module } from "./module";
import { Parameter } from "./parameter";
import { pythonFloat } from "./python-text";
import { ShapeKeeping } from "./shape-keeping";

// One module for each activation; the formulas and conventions stand with the functions.

/** max(0, x); the slope at 0 is 0. */
export const ReLU = fixedActivation("ReLU", relu);
/** min(max(0, x), 6); the slope is 0 at both bounds. */
export const ReLU6 = fixedActivation("ReLU6", relu6);
/** λx above 0, λα(eˣ − 1) below, with the constants that keep mean 0 and variance 1. */
export const SELU = fixedActivation("SELU", selu);
/** x · σ(x), also called swish. */
export const SiLU = fixedActivation("SiLU", silu);
/** x · tanh(softplus(x)). */
export const Mish = fixedActivation("Mish", mish);
/** x / (1 + |x|). */
export const Softsign = fixedActivation("Softsign", softsign);
/** σ(x) = 1 / (1 + e⁻ˣ). */
export const Sigmoid = fixedActivation("Sigmoid", sigmoid);
/** ln σ(x). */
export const LogSigmoid = fixedActivation("LogSigmoid", logsigmoid);
/** min(max(0, x + 3), 6) / 6. */
export const Hardsigmoid = fixedActivation("Hardsigmoid", hardsigmoid);
/** x · hardsigmoid(x). */
export const Hardswish = fixedActivation("Hardswish", hardswish);
/** tanh x. */
export const Tanh = fixedActivation("Tanh", tanh);
/** x − tanh x. */
export const Tanhshrink = fixedActivation("Tanhshrink", tanhshrink);

/** x above 0, negativeSlope · x below (0.01 unless given), which is also the slope at 0. */
export const LeakyReLU = parametricActivation(
  "LeakyReLU",
  leakyRelu,
  (slope) => `negative_slope=${pythonFloat(slope!)}`,
);
/** x above 0, alpha · (eˣ − 1) below (alpha = 1 unless given). */
export const ELU = parametricActivation("ELU", elu, (alpha) => `alpha=${pythonFloat(alpha!)}`);
/** x above 0, alpha · (e^(x/alpha) − 1) below (alpha = 1 unless given). */
export const CELU = parametricActivation("CELU", celu, (alpha) => `alpha=${pythonFloat(alpha!)}`);
/** ln(1 + e^(beta·x)) / beta; x itself where beta·x is above the threshold (1 and 20 unless given). */
export const Softplus = parametricActivation(
  "Softplus",
  softplus,
  (beta, limit) => `beta=${beta}, threshold=${limit}`,
);
/** x between min and max (−1 and 1 unless given), the bound outside; the slope at the bounds is 0. */
export const Hardtanh = parametricActivation(
  "Hardtanh",
  hardtanh,
  (min, max) => `min_val=${pythonFloat(min!)}, max_val=${pythonFloat(max!)}`,
);
/** x, but 0 where |x| ≤ lambd (½ unless given). */
export const Hardshrink = parametricActivation("Hardshrink", hardshrink, (lambd) => pythonFloat(lambd!));
/** x moved towards 0 by lambd (½ unless given), 0 where |x| ≤ lambd. */
export const Softshrink = parametricActivation("Softshrink", softshrink, (lambd) => pythonFloat(lambd!));
/** x above the threshold, else the value. */
export const Threshold = parametricActivation(
  "Threshold",
  threshold,
  (limit, value) => `threshold=${limit}, value=${value}`,
);

class GELUModule extends ShapeKeeping {
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
/** x · Φ(x); with approximate "tanh" the usual approximation. */
export const GELU = callable("GELU", GELUModule);

class PReLUModule extends ShapeKeeping {
  readonly weight: Parameter;

  constructor(
    readonly numParameters = 1,
    options: { init?: number; dtype?: DType } = {},
  ) {
    super();
    requireWhole("PReLU", numParameters, "the number of weights", 1);
    requireOptions("PReLU", options, "{ init: 0.25 }");
    const { init = 0.25, dtype = "float32" } = options;
    this.weight = new Parameter<Shape>(full([numParameters], init, { dtype }));
  }

  forward(x: Tensor): Tensor {
    return prelu(x, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}
/** x above 0, weight · x below; the weight is trained and starts at 0.25. */
export const PReLU = callable("PReLU", PReLUModule);

class RReLUModule extends ShapeKeeping {
  readonly lower: number;
  readonly upper: number;

  constructor(options: Omit<RreluOptions, "training"> = {}) {
    super();
    requireOptions("RReLU", options, "{ lower: 0.1, upper: 0.3 }");
    const { lower = 1 / 8, upper = 1 / 3 } = options;
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
/** x above 0, a · x below; a is drawn in training and the middle of lower and upper in evaluation. */
export const RReLU = callable("RReLU", RReLUModule);

type AlongDim = (x: Tensor, dim: number) => Tensor;
type AlongDimLayer = KeepsShape & Module & { readonly dim: number };

/** A module that works along one dimension, which it is given. */
function alongDim(name: string, apply: AlongDim): Callable<[dim: number], AlongDimLayer> {
  class AlongDimModule extends ShapeKeeping {
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

/** eˣ / Σ eˣ along a dimension. */
export const Softmax = alongDim("Softmax", softmax);
/** x − ln Σ eˣ along a dimension. */
export const LogSoftmax = alongDim("LogSoftmax", logSoftmax);
/** e⁻ˣ / Σ e⁻ˣ along a dimension. */
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
/** a · σ(b), with a and b the halves of a dimension (the last unless given). */
export const GLU = callable("GLU", GLUModule);

class Softmax2dModule extends ShapeKeeping {
  forward(x: Tensor): Tensor {
    return softmax(x, -3);
  }
}
/** softmax over the channels of [n, channels, height, width] or [channels, height, width]. */
export const Softmax2d = callable("Softmax2d", Softmax2dModule);
