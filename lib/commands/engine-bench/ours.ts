import { type Contender, type Running, timed } from "./contender";
import { chainStart, mlpInputs, reluInputs } from "./inputs";
import { type Chain, factor, learningRate, type Mlp, type Relu } from "./workloads";

type Engine = typeof import("../../engine");

/** The engine, used as a lesson uses it. */
export function ours(engine: Engine): Contender {
  return {
    name: "ours",
    start(workload) {
      if (workload.kind === "relu") return relu(engine, workload);
      return workload.kind === "chain" ? chain(engine, workload) : mlp(engine, workload);
    },
  };
}

function relu({ tensor }: Engine, workload: Relu): Running {
  const inputs = reluInputs(workload);
  const x = tensor([...inputs.x], { requiresGrad: true });
  const gradient = tensor([...inputs.gradient]);
  const step = () => {
    x.grad = null;
    x.relu().backward(gradient);
  };
  return { time: timed(step), proof: () => x.grad!.sum().item() };
}

function chain({ tensor }: Engine, { rounds }: Chain): Running {
  const x = tensor(chainStart, { requiresGrad: true });
  const step = () => {
    x.grad = null;
    let y = x.mul(factor).add(x).tanh();
    for (let i = 1; i < rounds; i += 1) y = y.mul(factor).add(x).tanh();
    y.mul(factor).backward();
  };
  return { time: timed(step), proof: () => x.grad!.item() };
}

function mlp(engine: Engine, workload: Mlp): Running {
  const { nn, optim, noGrad } = engine;
  const { x, target } = batchOf(engine, workload);
  const net = networkOf(engine, workload);
  const lossOf = workload.loss === "mse" ? nn.functional.mseLoss : nn.functional.crossEntropy;
  const optimizer = optim.SGD(net.parameters(), { learningRate });
  const weights = workload.readsNorms ? net.parameters().filter((each) => each.ndim === 2) : [];
  const norms = new Float64Array(weights.length);
  const step = () => {
    optimizer.zeroGrad();
    lossOf(net(x), target).backward();
    optimizer.step();
    for (let i = 0; i < weights.length; i += 1) norms[i] = weights[i]!.grad!.norm().item();
  };
  return { time: timed(step), proof: () => noGrad(() => lossOf(net(x), target).item()) };
}

function batchOf({ tensor }: Engine, workload: Mlp) {
  const { batch, sizes, loss } = workload;
  const { x, target } = mlpInputs(workload);
  return {
    x: tensor([...x]).reshape([batch, sizes[0]!]),
    target:
      loss === "mse"
        ? tensor([...target]).reshape([batch, sizes.at(-1)!])
        : tensor([...target], { dtype: "int64" }),
  };
}

function networkOf({ nn, tensor }: Engine, workload: Mlp) {
  const { sizes, activation } = workload;
  const activations = { tanh: nn.Tanh, relu: nn.ReLU, sigmoid: nn.Sigmoid };
  const linears = sizes.slice(1).map((out, i) => nn.Linear(sizes[i]!, out));
  const between = linears.flatMap((each, i) => (i === 0 ? [each] : [activations[activation](), each]));
  const net = nn.Sequential(...between);
  const given = mlpInputs(workload).layers.flatMap(({ weight, bias }, i) => [
    [`${2 * i}.weight`, tensor([...weight]).reshape([sizes[i + 1]!, sizes[i]!])] as const,
    [`${2 * i}.bias`, tensor([...bias])] as const,
  ]);
  net.loadStateDict(Object.fromEntries(given));
  return net;
}
