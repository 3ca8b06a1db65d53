import { add, mul } from "../arithmetic";
import { callable } from "../callable";
import { requireOptions, requireWhole, requireWholes } from "../checks";
import { ones, zeros } from "../create";
import type { DType } from "../dtype";
import { ShapeError } from "../errors";
import { named, noGrad } from "../graph";
import { mean } from "../reduce";
import { showShape } from "../shape";
import type { Shape } from "../shape-types";
import { variance } from "../statistics";
import type { Tensor } from "../tensor";
import { reshape } from "../views";
import { checkProbability, dropout, layerNorm, normaliseWith, scaleAndShift, standardise } from "./normalise";
import { Parameter } from "./parameter";
import { pythonFloat } from "./python-text";
import { ShapeKeeping } from "./shape-keeping";

const parameterOf = (data: Tensor) => new Parameter<Shape>(data);

export type BatchNormOptions = {
  eps?: number;
  /** Weight of the newest batch in the running statistics; null weighs all batches the same. */
  momentum?: number | null;
  affine?: boolean;
  dtype?: DType;
};

class BatchNorm1dLayer extends ShapeKeeping {
  readonly weight: Parameter | null;
  readonly bias: Parameter | null;
  runningMean: Tensor;
  runningVar: Tensor;
  numBatchesTracked = 0;
  readonly eps: number;
  readonly momentum: number | null;

  constructor(
    readonly numFeatures: number,
    options: BatchNormOptions = {},
  ) {
    super();
    requireWhole("BatchNorm1d", numFeatures, "the number of features", 0);
    requireOptions("BatchNorm1d", options, "{ momentum: 0.1 }");
    const { eps = 1e-5, momentum = 0.1, affine = true, dtype = "float32" } = options;
    this.eps = eps;
    this.momentum = momentum;
    this.weight = affine ? parameterOf(ones([numFeatures], { dtype })) : null;
    this.bias = affine ? parameterOf(zeros([numFeatures], { dtype })) : null;
    this.runningMean = zeros([numFeatures], { dtype });
    this.runningVar = ones([numFeatures], { dtype });
  }

  forward(x: Tensor): Tensor {
    this.check(x);
    const dims = x.ndim === 2 ? [0] : [0, 2];
    const channels = (value: Tensor) => (x.ndim === 2 ? value : reshape(value, [1, -1, 1]));
    if (this.training) noGrad(() => this.track(x, dims));
    const plain = this.training
      ? standardise(x, dims, this.eps)
      : normaliseWith(x, channels(this.runningMean), channels(this.runningVar), this.eps);
    const result = scaleAndShift(
      plain,
      this.weight && channels(this.weight),
      this.bias && channels(this.bias),
    );
    return named(result, "NativeBatchNormBackward0");
  }

  private check(x: Tensor): void {
    if ((x.ndim !== 2 && x.ndim !== 3) || x.shape[1] !== this.numFeatures)
      throw new ShapeError(
        `BatchNorm1d: expects [n, ${this.numFeatures}] or [n, ${this.numFeatures}, length], got ${showShape(x.shape)}.`,
      );
    if (this.training && x.numel() === this.numFeatures)
      throw new ShapeError(
        "BatchNorm1d: in training a channel needs more than one value, because one has no spread. Use a larger batch, or eval().",
      );
  }

  private track(x: Tensor, dims: readonly number[]): void {
    this.numBatchesTracked++;
    const weight = this.momentum ?? 1 / this.numBatchesTracked;
    const blend = (old: Tensor, now: Tensor) => add(mul(old, 1 - weight), mul(now, weight));
    this.runningMean = blend(this.runningMean, mean(x, dims));
    this.runningVar = blend(this.runningVar, variance(x, dims));
  }

  override extraRepr(): string {
    return `${this.numFeatures}, eps=${pythonFloat(this.eps)}, momentum=${this.momentum ?? "None"}, affine=${this.weight === null ? "False" : "True"}, track_running_stats=True`;
  }
}

/**
 * Standardises each channel over the batch, then scales and shifts: (x − mean)/√(variance + eps) · weight + bias. In
 * training with the batch's own statistics (variance over n), of which it keeps running means (variance over n − 1);
 * in evaluation with those. x: [n, features] or [n, features, length]. As torch.nn.BatchNorm1d.
 */
export const BatchNorm1d = callable("BatchNorm1d", BatchNorm1dLayer);
export type BatchNorm1d = BatchNorm1dLayer;

class LayerNormLayer extends ShapeKeeping {
  readonly normalizedShape: readonly number[];
  readonly weight: Parameter | null;
  readonly bias: Parameter | null;
  readonly eps: number;

  constructor(normalizedShape: number | Shape, options: { eps?: number; elementwiseAffine?: boolean } = {}) {
    super();
    requireOptions("LayerNorm", options, "{ eps: 1e-5 }");
    const { eps = 1e-5, elementwiseAffine = true } = options;
    requireWholes("LayerNorm", [normalizedShape].flat(), "the normalized shape");
    this.normalizedShape = [normalizedShape].flat();
    this.eps = eps;
    this.weight = elementwiseAffine ? parameterOf(ones(this.normalizedShape)) : null;
    this.bias = elementwiseAffine ? parameterOf(zeros(this.normalizedShape)) : null;
  }

  forward(x: Tensor): Tensor {
    return layerNorm(x, this.normalizedShape, { weight: this.weight, bias: this.bias, eps: this.eps });
  }

  override extraRepr(): string {
    const shape =
      this.normalizedShape.length === 1
        ? `(${this.normalizedShape[0]},)`
        : `(${this.normalizedShape.join(", ")})`;
    return `${shape}, eps=${pythonFloat(this.eps)}, elementwise_affine=${this.weight === null ? "False" : "True"}`;
  }
}

/** Standardises each sample over its last dimensions (variance over n), then scales and shifts. As torch.nn.LayerNorm. */
export const LayerNorm = callable("LayerNorm", LayerNormLayer);
export type LayerNorm = LayerNormLayer;

class DropoutLayer extends ShapeKeeping {
  constructor(readonly p = 0.5) {
    super();
    checkProbability("Dropout", p);
  }

  forward(x: Tensor): Tensor {
    return dropout(x, { p: this.p, training: this.training });
  }

  override extraRepr(): string {
    return `p=${this.p}, inplace=False`;
  }
}

/** In training an element becomes 0 with probability p and the others are divided by 1 − p. As torch.nn.Dropout. */
export const Dropout = callable("Dropout", DropoutLayer);
export type Dropout = DropoutLayer;
