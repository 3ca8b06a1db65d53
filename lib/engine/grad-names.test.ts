import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as gb from ".";
import { ones, type Tensor, tensor } from ".";

// Made by goldens/grad-names.py with a real PyTorch.
const { names } = JSON.parse(readFileSync(new URL("./goldens/grad-names.json", import.meta.url), "utf8")) as {
  names: Record<string, string>;
};

const F = gb.nn.functional;
const leaf = { requiresGrad: true };
const x: Tensor = tensor(
  [
    [1, 2, 3],
    [4, 5, 6],
  ],
  leaf,
);
const y: Tensor = tensor(
  [
    [2, 1, 3],
    [4, 7, 6],
  ],
  leaf,
);
const v: Tensor = tensor([1, 2, 3], leaf);
const b: Tensor = ones([2, 2, 3], leaf);
const i = tensor([[0, 1, 0]], { dtype: "int64" });
const m = x.gt(2);
const c = tensor([0, 1], { dtype: "int64" });
const target = m.to("float32");

const outputs: Record<string, () => Tensor> = {
  add: () => x.add(y),
  sub: () => x.sub(y),
  rsub: () => gb.sub(1, x),
  mul: () => x.mul(y),
  mulNumber: () => x.mul(2),
  div: () => x.div(y),
  rdiv: () => gb.div(1, x),
  maximum: () => x.maximum(y),
  minimum: () => x.minimum(y),
  pow: () => x.pow(2),
  powTensor: () => x.pow(y),
  rpow: () => gb.pow(2, x),
  clamp: () => x.clamp({ min: -1, max: 1 }),
  sum: () => x.sum(),
  sumDim: () => x.sum(0),
  mean: () => x.mean(),
  meanDim: () => x.mean(0),
  amax: () => x.amax(0),
  amin: () => x.amin(0),
  max: () => x.max(),
  maxDim: () => x.max(0).values,
  min: () => x.min(),
  minDim: () => x.min(0).values,
  var: () => x.var(),
  std: () => x.std(),
  normAll: () => x.norm(),
  normDim: () => x.norm({ dim: 0 }),
  prod: () => x.prod(),
  prodDim: () => x.prod(0),
  cumsum: () => x.cumsum(0),
  logsumexp: () => x.logsumexp(0),
  mm: () => x.matmul(y.t()),
  mv: () => x.matmul(v),
  dot: () => v.matmul(v),
  bmm: () => b.matmul(b.transpose(1, 2)),
  reshape: () => x.reshape(3, 2),
  reshapeCopy: () => (x.t() as Tensor).reshape(6),
  flatten: () => x.flatten(),
  permute: () => x.permute(1, 0),
  transpose: () => x.transpose(0, 1),
  t: () => x.t(),
  squeeze: () => x.squeeze(),
  squeezeDim: () => x.squeeze(0),
  unsqueeze: () => x.unsqueeze(0),
  expand: () => v.expand([2, 3]),
  contiguous: () => x.t().contiguous(),
  to: () => x.to("float64"),
  select: () => x.at(0),
  slice: () => x.at([0, 1]),
  selectColumn: () => x.at(":", 1),
  cat: () => gb.cat([x, y]),
  stack: () => gb.stack([x, y]),
  split: () => x.split(1)[0]!,
  chunk: () => x.chunk(2)[0]!,
  repeat: () => x.repeat(2, 1),
  gather: () => x.gather(0, i),
  indexSelect: () => x.indexSelect(0, c),
  flip: () => x.flip(0),
  maskedFill: () => x.maskedFill(m, 0),
  maskedSelect: () => x.maskedSelect(m),
  tril: () => x.tril(),
  triu: () => x.triu(),
  where: () => gb.where(m, x, y),
  prelu: () => F.prelu(x, ones(1)),
  threshold: () => F.threshold(x, 0, 0),
  softmax: () => x.softmax(1),
  logSoftmax: () => x.logSoftmax(1),
  softmin: () => F.softmin(x, 1),
  glu: () => F.glu(b.transpose(1, 2), 2),
  linear: () => gb.nn.Linear(3, 2)(x),
  linearNoBias: () => gb.nn.Linear(3, 2, { bias: false })(x),
  linear3d: () => gb.nn.Linear(3, 2)(b),
  batchNorm: () => gb.nn.BatchNorm1d(3)(x),
  layerNorm: () => gb.nn.LayerNorm(3)(x),
  dropout: () => F.dropout(x),
  embedding: () => F.embedding(c, x),
  mse: () => F.mseLoss(x, y),
  mseNone: () => F.mseLoss(x, y, { reduction: "none" }),
  l1: () => F.l1Loss(x, y),
  smoothL1: () => F.smoothL1Loss(x, y),
  huber: () => F.huberLoss(x, y),
  bce: () => F.binaryCrossEntropy(x.sigmoid(), target),
  bceLogits: () => F.binaryCrossEntropyWithLogits(x, target),
  crossEntropy: () => F.crossEntropy(x, c),
  nll: () => F.nllLoss(x, c),
  crossEntropyProbabilities: () => F.crossEntropy(x, x.detach().softmax(1)),
  klDiv: () => F.klDiv(x, y.detach()),
  addInPlace: () => x.clone().add_(1),
  reluInPlace: () => x.clone().relu_(),
  zeroInPlace: () => x.clone().zero_(),
};

const methods = [
  "neg",
  "exp",
  "log",
  "sqrt",
  "abs",
  "tanh",
  "sigmoid",
  "relu",
  "sin",
  "cos",
  "atan",
  "sinh",
  "cosh",
  "log1p",
  "expm1",
  "log2",
  "log10",
  "exp2",
  "erf",
  "square",
  "reciprocal",
  "rsqrt",
  "sign",
  "floor",
  "ceil",
  "trunc",
  "round",
  "clone",
] as const;
const functions = [
  "relu6",
  "leakyRelu",
  "rrelu",
  "elu",
  "selu",
  "celu",
  "gelu",
  "silu",
  "mish",
  "softplus",
  "logsigmoid",
  "softsign",
  "tanhshrink",
  "hardtanh",
  "hardsigmoid",
  "hardswish",
  "hardshrink",
  "softshrink",
] as const;
for (const name of methods) outputs[name] = () => x[name]();
for (const name of functions) outputs[name] = () => (F[name] as (input: Tensor) => Tensor)(x);

describe("grad_fn has PyTorch's name", () => {
  it.each(Object.keys(outputs))("after %s", (name) => {
    expect(outputs[name]!().node?.name).toBe(names[name]);
  });
});
