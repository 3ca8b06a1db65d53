import { describe, expect, it } from "vitest";
import * as gb from ".";
import { grad, gradcheck, manualSeed, nn, rand, type Tensor, tensor } from ".";

const F = nn.functional;
type Unary = (x: Tensor) => Tensor;

const smooth: Record<string, Unary> = {
  exp: (x) => x.exp(),
  log: (x) => x.log(),
  sqrt: (x) => x.sqrt(),
  tanh: (x) => x.tanh(),
  sigmoid: (x) => x.sigmoid(),
  sin: (x) => x.sin(),
  cos: (x) => x.cos(),
  atan: (x) => x.atan(),
  sinh: (x) => x.sinh(),
  cosh: (x) => x.cosh(),
  log1p: (x) => x.log1p(),
  expm1: (x) => x.expm1(),
  log2: (x) => x.log2(),
  log10: (x) => x.log10(),
  exp2: (x) => x.exp2(),
  erf: (x) => x.erf(),
  square: (x) => x.square(),
  reciprocal: (x) => x.reciprocal(),
  rsqrt: (x) => x.rsqrt(),
  "a power": (x) => x.pow(2.5),
  "the power 0": (x) => x.pow(0).mul(x),
  "a power of tensors": (x) => x.pow(x),
  elu: (x) => F.elu(x.sub(0.5), 0.7),
  celu: (x) => F.celu(x.sub(0.5), 0.7),
  selu: (x) => F.selu(x.sub(0.5)),
  silu: (x) => F.silu(x),
  mish: (x) => F.mish(x),
  softplus: (x) => F.softplus(x, 2),
  logsigmoid: (x) => F.logsigmoid(x),
  softsign: (x) => F.softsign(x),
  tanhshrink: (x) => F.tanhshrink(x),
  gelu: (x) => F.gelu(x),
  "gelu by tanh": (x) => F.gelu(x, { approximate: "tanh" }),
  softmax: (x) => x.softmax(1).mul(x),
  logSoftmax: (x) => x.logSoftmax(0).mul(x),
  glu: (x) => F.glu(x, 0),
  "broadcast division": (x) => x.div(x.sum(0)),
  "mean of rows": (x) => x.mul(x.mean(1, { keepdim: true })),
  variance: (x) => x.var(1).mul(x.std(1)),
  norm: (x) => x.norm({ dim: 1 }).mul(x.norm({ p: 3 })),
  prod: (x) => x.prod(1),
  cumsum: (x) => x.cumsum(1).square(),
  logsumexp: (x) => x.logsumexp(1),
  matmul: (x) => x.matmul(x.t()),
  "matmul of batches": (x) => x.reshape([2, 1, 3]).matmul(x.reshape([1, 3, 2])),
  views: (x) => x.permute(1, 0).flatten().at([1, 6, 2]).unsqueeze(0).expand([2, 3]).square(),
  joining: (x) => gb.cat([x, x.square()], 1).mul(gb.stack([x, x]).reshape([2, 6])),
  indexing: (x) =>
    x
      .gather(1, tensor([[0, 0, 2]], { dtype: "int64" }))
      .mul(x.indexSelect(0, tensor([1], { dtype: "int64" }))),
  flip: (x) => x.flip(0, 1).mul(x),
  layerNorm: (x) => F.layerNorm(x, [3]).square(),
  linear: (x) => F.linear(x, x.square()),
  bceLogits: (x) => F.binaryCrossEntropyWithLogits(x, x.detach().gt(0.5).to("float64")),
  crossEntropy: (x) => F.crossEntropy(x, tensor([2, 0], { dtype: "int64" }), { labelSmoothing: 0.1 }),
};

const kinked: Record<string, Unary> = {
  abs: (x) => x.sub(0.55).abs(),
  relu: (x) => x.sub(0.55).relu(),
  relu6: (x) => F.relu6(x.mul(7)),
  leakyRelu: (x) => F.leakyRelu(x.sub(0.55), { negativeSlope: 0.2 }),
  prelu: (x) => F.prelu(x.sub(0.55), x.at(0, 0).reshape(1)),
  hardtanh: (x) => F.hardtanh(x, 0.3, 0.7),
  hardswish: (x) => F.hardswish(x),
  hardshrink: (x) => F.hardshrink(x),
  softshrink: (x) => F.softshrink(x),
  threshold: (x) => F.threshold(x, 0.5, 2),
  clamp: (x) => x.clamp({ min: 0.3, max: 0.7 }),
  maximum: (x) => x.maximum(x.square().add(0.2)),
  minimum: (x) => x.minimum(0.6),
  amax: (x) => x.amax(1),
  max: (x) => x.max(0).values,
  where: (x) => gb.where(x.gt(0.5), x.exp(), x.mul(x)),
  maskedSelect: (x) => x.maskedSelect(x.gt(0.5)),
  tril: (x) => x.tril().mul(x),
  huberLoss: (x) => F.huberLoss(x.mul(3), x.mul(0).add(0.1).detach(), { delta: 0.8 }),
  l1Loss: (x) => F.l1Loss(x, x.mul(0).add(2).detach()),
};

const inputs = (): Tensor => {
  manualSeed(7);
  return rand(2, 3, { dtype: "float64" }).add(0.1).detach().requiresGrad_();
};

describe("the gradient agrees with central differences", () => {
  it.each(Object.entries({ ...smooth, ...kinked }))("of %s", (_name, f) => {
    expect(gradcheck(f, [inputs()], { relative: 1e-6, absolute: 1e-7 })).toBe(true);
  });
});

describe("the gradient of the gradient agrees with central differences", () => {
  const slope = (f: Unary) => (x: Tensor) =>
    grad(f(x).sum().add(x.pow(3).sum()), x, { createGraph: true }).square();

  it.each(Object.entries({ ...smooth, ...kinked }))("of %s", (_name, f) => {
    expect(gradcheck(slope(f), [inputs()], { relative: 1e-5, absolute: 1e-6 })).toBe(true);
  });

  it("and is 0 for relu, which is straight on both sides of its kink", () => {
    const x: Tensor = tensor([-1, 0, 2], { requiresGrad: true });
    const slope = grad(x.relu().sum(), x, { createGraph: true });
    expect(slope.toArray()).toEqual([0, 0, 1]);
    expect(grad(slope.sum(), x).toArray()).toEqual([0, 0, 0]);
  });

  it("to any order: the fourth derivative of x⁴ is 24, that of sin is sin", () => {
    const x: Tensor = tensor(0.5, { dtype: "float64", requiresGrad: true });
    const nth = (f: Unary, n: number): Tensor =>
      n === 0 ? f(x) : grad(nth(f, n - 1), x, { createGraph: true });
    expect(nth((t) => t.pow(4), 4).item()).toBeCloseTo(24, 12);
    expect(nth((t) => t.sin(), 4).item()).toBeCloseTo(Math.sin(0.5), 12);
    expect(nth((t) => t.tanh(), 3).item()).toBeCloseTo(
      -2 * (1 - Math.tanh(0.5) ** 2) * (1 - 3 * Math.tanh(0.5) ** 2),
      12,
    );
  });
});

describe("gradcheck", () => {
  it("finds a gradient that does not belong to the value", () => {
    const lying = (x: Tensor) => x.detach().square().add(x.mul(0));
    expect(() => gradcheck(lying, [inputs()])).toThrow(
      /element 0 of input 0 the gradient is 0, but differences give/,
    );
  });

  it("asks for float64", () => {
    expect(() => gradcheck((x) => x, [tensor([1], { requiresGrad: true })])).toThrow("float32 is too coarse");
  });
});
