import { callable } from "../callable";
import { requireOptions, requireWhole } from "../checks";
import { zeros } from "../create";
import { flatten } from "../dims";
import type { DType } from "../dtype";
import { randn } from "../random";
import type { Tensor } from "../tensor";
import { kaimingUniform_, uniform_ } from "./init";
import type { Appends, Flattens, Layer, Maps } from "./layer-types";
import { embedding, linear } from "./linear-function";
import { forgets, Module } from "./module";
import { Parameter } from "./parameter";
import { ShapeKeeping } from "./shape-keeping";

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
export const Linear = callable("Linear", LinearLayer) as unknown as LinearMaker;
export type Linear<In extends number = number, Out extends number = number> = [number, number] extends [
  In,
  Out,
]
  ? LinearLayer
  : LinearOf<In, Out>;

/** A Linear whose sizes are known. */
export interface LinearOf<In extends number, Out extends number> extends Layer<[Maps<In, Out>]> {
  readonly inFeatures: In;
  readonly outFeatures: Out;
  readonly weight: Parameter<[Out, In]>;
  readonly bias: Parameter<[Out]> | null;
}

/** Makes a Linear, with or without `new`. */
interface LinearMaker {
  <In extends number, Out extends number>(
    inFeatures: In,
    outFeatures: Out,
    options?: LinearOptions,
  ): Linear<In, Out>;
  new <In extends number = number, Out extends number = number>(
    inFeatures: In,
    outFeatures: Out,
    options?: LinearOptions,
  ): Linear<In, Out>;
}

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
export const Embedding = callable("Embedding", EmbeddingLayer) as unknown as EmbeddingMaker;
export type Embedding = EmbeddingLayer;

/** Makes an Embedding, with or without `new`. */
interface EmbeddingMaker {
  <Width extends number>(numEmbeddings: number, embeddingDim: Width): EmbeddingOf<Width>;
  new <Width extends number = number>(numEmbeddings: number, embeddingDim: Width): EmbeddingOf<Width>;
}

/** An Embedding whose width is known. */
export interface EmbeddingOf<Width extends number> extends Layer<[Appends<Width>]> {
  readonly numEmbeddings: number;
  readonly embeddingDim: Width;
  readonly weight: Parameter<[number, Width]>;
}

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
export const Flatten = callable("Flatten", FlattenLayer) as unknown as FlattenMaker;
export type Flatten = FlattenLayer;

/** Makes a Flatten, with or without `new`. */
interface FlattenMaker {
  <Start extends number = 1, End extends number = -1>(startDim?: Start, endDim?: End): FlattenOf<Start, End>;
  new <Start extends number = 1, End extends number = -1>(
    startDim?: Start,
    endDim?: End,
  ): FlattenOf<Start, End>;
}

/** A Flatten whose dimensions are known. */
export interface FlattenOf<Start extends number, End extends number> extends Layer<[Flattens<Start, End>]> {
  readonly startDim: Start;
  readonly endDim: End;
}

class IdentityLayer extends ShapeKeeping {
  forward<X extends Tensor>(x: X): X {
    return x;
  }
}

/** Gives back what it gets. */
export const Identity = callable("Identity", IdentityLayer);
export type Identity = IdentityLayer;
