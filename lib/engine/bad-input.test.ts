import { describe, expect, it } from "vitest";
import * as gb from ".";
import { data, nn, optim, type Tensor, tensor } from ".";

const F = nn.functional;
const zeros = (...sizes: number[]): Tensor => gb.zeros(sizes);
const int = (...numbers: number[]): Tensor => tensor(numbers, { dtype: "int64" });
const leaf = (...numbers: number[]): Tensor => tensor(numbers, { requiresGrad: true });
/** What TypeScript would refuse, as it comes from JavaScript. */
const js = (value: unknown) => value as never;
const weights = () => nn.Linear(1, 1).parameters();
const sgd = () => optim.SGD(weights(), { lr: 1 });

function twice(): void {
  const y = leaf(1).square().sum();
  y.backward();
  y.backward();
}

function changedInPlace(): void {
  const y = leaf(1).mul(1).exp();
  y.add_(1);
  y.sum().backward();
}

type Row = [call: () => unknown, message: string];

const table: Record<string, Row[]> = {
  "data for a tensor": [
    [() => tensor([[1, 2], [3]]), "tensor: every row of dimension 1 must be alike: expected a list of 2"],
    [() => tensor([[1, 2], 3]), "expected a list, found a single number"],
    [() => tensor(js([1, "2"])), "tensor: expected numbers or booleans, found string."],
    [() => tensor(js([1, null])), "tensor: expected numbers or booleans, found null."],
    [() => tensor(js(undefined)), "tensor: expected numbers or booleans, found undefined."],
    [() => tensor(js({ a: 1 })), "tensor: expected numbers or booleans, found object."],
    [
      () => tensor([1], js({ dtype: "float16" })),
      'tensor: there is no type the text "float16"; there are float32',
    ],
    [
      () => tensor([1], js("float64")),
      'tensor: options are one object, as in { dtype: "float64" }; got the text',
    ],
    [() => tensor([Number.NaN], { dtype: "int64" }), "tensor: NaN does not fit into int64."],
    [() => tensor([1e12], { dtype: "int32" }), "tensor: 1000000000000 does not fit into int32."],
    [() => tensor([1], { dtype: "int64", requiresGrad: true }), "only float32 and float64 tensors can have"],
  ],
  "sizes and ranges": [
    [() => zeros(2, -1), "zeros: a size must be a whole number from 0 up; got [2, -1]."],
    [() => zeros(2.5), "zeros: a size must be a whole number from 0 up; got [2.5]."],
    [() => zeros(Number.NaN), "zeros: a size must be a whole number from 0 up; got [NaN]."],
    [() => gb.ones(js("2")), "ones: options are one object"],
    [() => gb.full(js(3), 1), "full: the shape must be a list of whole numbers; got the number 3."],
    [() => gb.full([2], js(undefined)), "full: the value must be a number; got undefined."],
    [() => gb.eye(-1), "eye: the number of rows must be a whole number from 0 up; got the number -1."],
    [() => gb.arange(Number.POSITIVE_INFINITY), "arange: start, end and step must be finite"],
    [
      () => gb.arange(js("3")),
      'arange: takes an end, or a start, an end and maybe a step, then options; got the text "3".',
    ],
    [() => gb.linspace(0, 1, -1), "linspace: the number of steps must be a whole number from 0 up"],
    [() => gb.randint(0, 0, [2]), "randint: needs whole numbers low < high; got 0 and 0."],
    [() => gb.randperm(js(1.5)), "randperm: the count must be a whole number from 0 up; got the number 1.5."],
    [() => data.xor({ count: -1 }), "xor: count must be a whole number from 0 up; got the number -1."],
    [() => data.blobs({ noise: Number.NaN }), "blobs: noise must be a number from 0 up"],
  ],
  seeds: [Number.NaN, 1.5, 2 ** 64, -(2 ** 63) - 2048, js("1"), js(undefined)].map(
    (seed): Row => [
      () => gb.manualSeed(seed),
      "manualSeed: a seed is a whole number from −2⁶³ to 2⁶⁴ − 1, as in PyTorch; got",
    ],
  ),
  "dimensions and indices": [
    [() => zeros(2).sum(2), "sum: there is no dimension 2; the tensor has 1, so use -1 to 0."],
    [() => zeros(2).sum(0.5), "sum: there is no dimension 0.5"],
    [() => zeros(2, 2).sum([0, -2]), "sum: dimension list [0, -2] names a dimension twice."],
    [() => zeros(2).mean(js("a")), "mean: a dimension is a whole number, several are a list of them; got a."],
    [() => zeros(2).sum(0, js(true)), "sum: options are one object, as in { keepdim: true }; got true."],
    [() => zeros(2).norm(js(1)), "norm: options are one object, as in x.norm({ p: 1 }); got the number 1."],
    [() => zeros(2).flip(0, 0), "flip: dimension list [0, 0] names a dimension twice."],
    [() => zeros(2, 3).at(1, 5), "at: index 5 is outside dimension 1 of [2, 3]: use -3 to 2."],
    [
      () => nn.Embedding(3, 2)(tensor([5], { dtype: "int64" })),
      "embedding: index 5 is outside dimension 0, which has 3: use 0 to 2.",
    ],
    [
      () => nn.CrossEntropyLoss()(zeros(2, 3), tensor([0, 5], { dtype: "int64" })),
      "crossEntropy: target 5 is no class: there are 3, 0 to 2.",
    ],
    [() => zeros(3).at(5), "at: index 5 is outside dimension 0 of [3]: use -3 to 2."],
    [() => zeros(3).at(js(undefined)), 'at: an index is a number, ":" or [start, end, step]; got undefined.'],
    [
      () => zeros(3).indexSelect(0, int(3)),
      "indexSelect: index 3 is outside dimension 0, which has 3: use 0 to 2.",
    ],
    [
      () => zeros(3).gather(0, tensor([0.5])),
      "gather: indices must be whole numbers (int64), these are float32.",
    ],
    [() => zeros().slice(0), "slice: cannot be applied to a tensor without dimensions."],
    [() => zeros().split(1), "split: cannot be applied to a tensor without dimensions."],
    [() => zeros(3).narrow(0, 2, 2), "narrow: 2 to 4 is outside dimension 0 of [3], which has 3."],
    [
      () => nn.Embedding(3, 2)(tensor([0.5])),
      "embedding: an index is a whole number (int64), as in PyTorch; got 0.5.",
    ],
  ],
  shapes: [
    [() => zeros(2).add(zeros(3)), "add: [2] and [3] do not fit: 2 meets 3 in dimension -1"],
    [() => zeros(2, 3).matmul(zeros(2, 3)), "matmul: [2, 3] and [2, 3] do not fit: 3 columns meet 2 rows."],
    [() => zeros(4).reshape([-1, -1]), "Only one size may be −1."],
    [() => zeros(2).expand([3]), "expand: [2] cannot become [3]"],
    [() => zeros(2).repeat(-1), "repeat: a repeat must be a whole number from 0 up; got the number -1."],
    [() => zeros(3).split([1, 1]), "split: the parts [1, 1] must add up to 3"],
    [() => gb.cat([]), "cat: the list is empty; give at least one tensor, as PyTorch asks."],
    [() => gb.stack(js([zeros(2), 1])), "stack: item 1 of the list must be a tensor; got the number 1."],
    [
      () => gb.cat(js(zeros(2))),
      "cat: takes its tensors as one list; got a tensor of shape [2]. Write cat([a, b]).",
    ],
    [() => tensor([]).max(), "max: there is nothing to choose from in a dimension of size 0."],
    [() => zeros(2).item(), "has 2 elements, item() needs exactly 1"],
    [() => zeros(2).add_(zeros(3, 2)), "add_: the result has shape [3, 2] and does not fit into [2]."],
    [() => nn.MSELoss()(zeros(4, 1), zeros(4)), "mseLoss: the input has shape [4, 1] and the target [4]"],
    [
      () => nn.CrossEntropyLoss({ weight: zeros(2) })(zeros(2, 3), int(0, 1)),
      "the weight must have shape [3], one number a class; got [2].",
    ],
  ],
  types: [
    [() => int(1).mean(), "mean: needs float32 or float64, this tensor is int64."],
    [() => int(1).softmax(0), "softmax: needs float32 or float64, this tensor is int64."],
    [() => int(1).std(), "std: needs float32 or float64, this tensor is int64."],
    [() => int(2).pow(-1), "pow: whole numbers have no negative whole powers, as in PyTorch"],
    [() => tensor([true]).sub(tensor([true])), "sub: two bool tensors have no difference."],
    [() => tensor([true]).neg(), "neg: bool tensors have no negative."],
    [
      () => nn.Linear(2, 1)(int(1, 2)),
      "matmul: both must be of one type, as in PyTorch; got int64 and float32.",
    ],
    [
      () => gb.where(zeros(2), zeros(2), 2),
      "where: the condition must be bool, as in PyTorch; this is float32.",
    ],
    [() => zeros(2).maskedFill(zeros(2), 1), "maskedFill: a mask is bool, this is float32."],
    [() => int(1).add_(0.5), "add_: a float32 result does not fit into int64."],
    [() => zeros(2).to(js("half")), 'to: the type must be "float32" or'],
  ],
  gradients: [
    [
      () => leaf(1, 2).mul(2).backward(),
      "backward: a gradient can be started implicitly only from a single number",
    ],
    [() => tensor([1]).backward(), "backward: this tensor does not require a gradient"],
    [() => leaf(1, 2).mul(2).backward(zeros(3)), "the output has shape [2], but the gradient passed has [3]"],
    [
      () =>
        leaf(1)
          .mul(2)
          .backward(js({ retainGraph: true })),
      "backward: the gradient must be a tensor; got an object that is no tensor.",
    ],
    [twice, "backward: trying to go backward through the graph a second time"],
    [changedInPlace, "was changed by an in-place operation: it is at version 1, expected version 0"],
    [() => leaf(1).add_(1), "add_: a leaf that requires a gradient cannot be changed in place"],
    [() => gb.grad(leaf(1).sum(), leaf(1)), "grad: the outputs do not depend on input 0."],
    [() => int(1).requiresGrad_(), "requiresGrad: only float32 and float64 tensors can have gradients"],
    [() => leaf(1).registerHook(js(1)), "registerHook: takes a function; got the number 1."],
    [() => gb.noGrad(js(undefined)), "noGrad: takes a function; got undefined."],
  ],
  "layers and losses": [
    [
      () => nn.Linear(2.5, 3),
      "Linear: the number of inputs must be a whole number from 0 up; got the number 2.5.",
    ],
    [
      () => nn.Linear(2, js(undefined)),
      "Linear: the number of outputs must be a whole number from 0 up; got undefined.",
    ],
    [() => nn.Linear(2, 1, js(false)), "Linear: options are one object, as in { bias: false }; got false."],
    [
      () => nn.Linear(2, 1)(js([1, 2])),
      "linear: the input must be a tensor; got a list of 2. Make one with tensor(…).",
    ],
    [() => nn.ReLU()(js("a")), 'relu: the input must be a tensor; got the text "a".'],
    [
      () => nn.Dropout(2),
      "Dropout: the probability must be between 0 and 1, as in PyTorch; got the number 2.",
    ],
    [
      () => nn.Sequential(js(nn.ReLU)),
      "Sequential: item 0 must be a module, such as nn.ReLU(); got a function.",
    ],
    [
      () => nn.LeakyReLU(js({ slope: 1 })),
      'leakyRelu: there is no parameter "slope"; there is negativeSlope.',
    ],
    [() => F.elu(zeros(2), js("a")), 'elu: alpha must be a number; got the text "a".'],
    [
      () => F.softshrink(zeros(2), -1),
      "softshrink: lambd must be a number from 0 up, as in PyTorch; got the number -1.",
    ],
    [
      () => F.celu(zeros(2), 0),
      "celu: alpha must be a number other than 0, as in PyTorch; got the number 0.",
    ],
    [
      () => F.gelu(zeros(2), js("tanh")),
      'gelu: options are one object, as in { approximate: "tanh" }; got the text',
    ],
    [() => F.glu(zeros(3)), "glu: dimension 0 of [3] must have an even size"],
    [
      () => nn.MSELoss(js("sum")),
      'MSELoss: options are one object, as in { reduction: "sum" }; got the text "sum".',
    ],
    [
      () => nn.MSELoss(js({ reduction: "avg" }))(zeros(2), zeros(2)),
      'reduction must be "mean" or "sum" or "none"',
    ],
    [() => nn.BCELoss()(tensor([Number.NaN]), zeros(1)), "the input must be probabilities from 0 to 1"],
    [
      () => nn.HuberLoss({ delta: 0 })(zeros(2), zeros(2)),
      "huberLoss: delta must be a number above 0, as in PyTorch",
    ],
    [() => nn.CrossEntropyLoss()(zeros(1, 3), int(3)), "target 3 is no class: there are 3, 0 to 2"],
    [() => nn.CrossEntropyLoss()(zeros(1, 3), zeros(1)), 'Use target.to("int64")'],
    [() => new nn.Parameter(js(1)), "Parameter: the input must be a tensor; got the number 1."],
    [() => nn.init.normal_(zeros(2), 0, -1), "normal_: the standard deviation must be a number from 0 up"],
    [() => nn.init.uniform_(int(1)), "uniform_: needs float32 or float64, this tensor is int64."],
  ],
  "optimisers and schedules": [
    [
      () => optim.SGD(js(nn.Linear(1, 1))),
      "The optimizer takes a list of tensors, or of groups; got a function.",
    ],
    [
      () => optim.SGD(weights(), js(0.1)),
      "optimizer: options are one object, as in { learningRate: 0.1 }; got the number 0.1.",
    ],
    [
      () => optim.SGD(weights(), { lr: -1 }),
      "optimizer: learningRate must be a number from 0 up, as in PyTorch; got the number -1.",
    ],
    [() => optim.SGD(weights(), { lr: Number.NaN }), "optimizer: learningRate must be a number from 0 up"],
    [
      () => optim.SGD(weights(), { lr: 1, nesterov: true }),
      "optimizer: nesterov needs a momentum above 0 and no dampening",
    ],
    [
      () => optim.Adam(weights(), { betas: [0.9, 1] }),
      "optimizer: each of the betas must be from 0 up to but without 1",
    ],
    [
      () => optim.Adam(weights(), js({ learningrate: 1 })),
      'optimizer: there is no option "learningrate" here',
    ],
    [() => optim.Adam(js([1, 2])), "optimizer: every parameter must be a tensor; got the number 1."],
    [
      () => optim.stepLR(sgd(), { stepSize: 0 }),
      "stepLR: stepSize must be a whole number from 1 up; got the number 0.",
    ],
    [
      () => optim.stepLR(js(undefined), { stepSize: 1 }),
      "stepLR: the first argument must be an optimizer; got undefined.",
    ],
    [
      () => optim.cosineAnnealingLR(sgd(), js({})),
      "cosineAnnealingLR: tMax must be a whole number from 1 up; got undefined.",
    ],
    [() => optim.clipGradNorm(js(zeros(1)), 1), "clipGradNorm: takes its tensors as one list"],
  ],
};

describe.each(Object.entries(table))("wrong %s", (_kind, rows) => {
  it.each(rows)("%s", (call, message) => {
    expect(call).toThrow(gb.EngineError);
    expect(call).toThrow(message);
  });
});

describe("a wrong argument of any kind", () => {
  const makers = { nn, "nn.functional": F, "nn.init": nn.init, optim, data, gradbook: gb };
  const functions = Object.entries(makers).flatMap(([room, members]) =>
    Object.entries(members)
      .filter(([, value]) => typeof value === "function" && !/^class /.test(String(value)))
      .map(([name, value]) => [`${room}.${name}`, value as (...args: unknown[]) => unknown] as const),
  );
  const wrong = [
    undefined,
    null,
    "a",
    1.5,
    Number.NaN,
    -1,
    true,
    [1, 2],
    [],
    {},
    () => 1,

    10n,
  ];
  const x = () => tensor([1, 2, 3]) as Tensor;

  it.each(functions)(
    "gives %s an error of the engine or a result, and never one from inside",
    (_name, call) => {
      for (const value of wrong)
        for (const args of [[value], [x(), value], [x(), x(), value], [x(), 0, value], [value, x()]])
          try {
            call(...args);
          } catch (error) {
            expect(error).toBeInstanceOf(gb.EngineError);
          }
    },
  );
});
