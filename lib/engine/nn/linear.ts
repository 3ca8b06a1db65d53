import { callable } from "../callable";
import { requireOptions, requireWhole } from "../checks";
import { zeros } from "../create";
import { flatten } from "../dims";
import type { DType } from "../dtype";
import { randn } from "../random";
import type { Tensor } from "../tensor";
import { kaimingUniform_, uniform_ } from "./init";
import { embedding, linear } from "./linear-function";
import { forgets, Module } from "./module";
import { Parameter } from "./parameter";

export type LinearOptions = { bias?: boolean; dtype?: DType };

class LinearLayer extends Module {
  readonly weight: Parameter;
  readonly bias: Parameter | null;

  constructor(
    readonly inFeatures: number,
    readonly outFeatures: number,
    options: LinearOptions = {},
  ) {
    super();
    requireWhole("Linear", inFeatures, "the number of inputs", 0);
    requireWhole("Linear", outFeatures, "the number of outputs", 0);
    requireOptions("Linear", options, "{ bias: false }");
    const { bias = true, dtype = "float32" } = options;
    this.weight = kaimingUniform_(
      new Parameter<readonly number[]>(zeros([outFeatures, inFeatures], { dtype })),
      { a: Math.sqrt(5) },
    );
    this.bias = bias ? new Parameter<readonly number[]>(zeros([outFeatures], { dtype })) : null;
    const bound = inFeatures > 0 ? 1 / Math.sqrt(inFeatures) : 0;
    if (this.bias !== null) uniform_(this.bias, -bound, bound);
  }

  forward(x: Tensor): Tensor {
    return linear(x, this.weight, this.bias);
  }

  override extraRepr(): string {
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${this.bias === null ? "False" : "True"}`;
  }
}

forgets(LinearLayer);

/**
 * y = x · Wᵀ + b. x: [.., inFeatures] → [.., outFeatures]. First the weight, then the bias is drawn, each uniform in
 * ±1/√inFeatures. As torch.nn.Linear.
 */
export const Linear = callable("Linear", LinearLayer);
export type Linear = LinearLayer;

class EmbeddingLayer extends Module {
  readonly weight: Parameter;

  constructor(
    readonly numEmbeddings: number,
    readonly embeddingDim: number,
  ) {
    super();
    requireWhole("Embedding", numEmbeddings, "the number of rows", 0);
    requireWhole("Embedding", embeddingDim, "the width", 0);
    this.weight = new Parameter<readonly number[]>(randn([numEmbeddings, embeddingDim]));
  }

  forward(index: Tensor): Tensor {
    return embedding(index, this.weight);
  }

  override extraRepr(): string {
    return `${this.numEmbeddings}, ${this.embeddingDim}`;
  }
}

/** One trained row, drawn standard normal, for each whole number. [..] → [.., embeddingDim]. As torch.nn.Embedding. */
export const Embedding = callable("Embedding", EmbeddingLayer);
export type Embedding = EmbeddingLayer;

class FlattenLayer extends Module {
  constructor(
    readonly startDim = 1,
    readonly endDim = -1,
  ) {
    super();
  }

  forward(x: Tensor): Tensor {
    return flatten(x, this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}

/** All dimensions from the second on as one: [n, a, b] → [n, a·b]. As torch.nn.Flatten. */
export const Flatten = callable("Flatten", FlattenLayer);
export type Flatten = FlattenLayer;

class IdentityLayer extends Module {
  forward(x: Tensor): Tensor {
    return x;
  }
}

/** Gives back what it gets. */
export const Identity = callable("Identity", IdentityLayer);
export type Identity = IdentityLayer;
