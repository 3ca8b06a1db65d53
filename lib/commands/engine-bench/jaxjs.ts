import { type Contender, type Running, timedAsync } from "./contender";
import { mlpInputs, reluInputs } from "./inputs";
import { type Jax, type JaxArray, type JaxLayer, jaxLibrary } from "./jaxjs-library";
import { learningRate, type Mlp, type Relu } from "./workloads";

/**
 * jax-js with its WebAssembly backend; each step is compiled by its `jit`. Rejects where it is not installed. A chain is left
 * out: `jit` makes one expression of it and runs out of stack, and without `jit` a step takes seconds.
 */
export async function jaxjs(): Promise<Contender> {
  const jax = await jaxLibrary();
  return {
    name: "jaxjs",
    start(workload) {
      if (workload.kind === "chain") return null;
      return workload.kind === "relu" ? relu(jax, workload) : mlp(jax, workload);
    },
  };
}

function relu(jax: Jax, workload: Relu): Running {
  const inputs = reluInputs(workload);
  const [x, gradient] = [jax.numpy.array(inputs.x), jax.numpy.array(inputs.gradient)];
  const both = jax.jit((x: JaxArray, gradient: JaxArray) => {
    const [y, back] = jax.vjp(jax.nn.relu, [x]);
    const [result] = back(gradient);
    back.dispose();
    return [y, result] as const;
  });
  const step = async () => {
    for (const each of await jax.blockUntilReady(both(x.ref, gradient.ref))) each.dispose();
  };
  const proof = async () => {
    const [y, result] = both(x.ref, gradient.ref);
    y.dispose();
    return numberOf(jax.numpy.sum(result));
  };
  return { time: timedAsync(step), proof };
}

function mlp(jax: Jax, workload: Mlp): Running {
  const { numpy } = jax;
  const { readsNorms } = workload;
  const inputs = mlpInputs(workload);
  const lossOf = lossFunction(jax, workload);
  const x = numpy.array(inputs.x).reshape([workload.batch, workload.sizes[0]!]);
  const target = targetOf(jax, workload);
  let layers: JaxLayer[] = inputs.layers.map(({ weight, bias }, i) => ({
    weight: numpy.transpose(numpy.array(weight).reshape([workload.sizes[i + 1]!, workload.sizes[i]!])),
    bias: numpy.array(bias),
  }));
  const update = jax.jit((layers: JaxLayer[], x: JaxArray, target: JaxArray) => {
    const [loss, gradients] = jax.valueAndGrad(lossOf)(refs(layers), x, target);
    const norms = readsNorms
      ? [numpy.stack(gradients.map(({ weight }) => numpy.sqrt(numpy.sum(numpy.square(weight.ref)))))]
      : [];
    const trained = layers.map(({ weight, bias }, i) => ({
      weight: weight.sub(gradients[i]!.weight.mul(learningRate)),
      bias: bias.sub(gradients[i]!.bias.mul(learningRate)),
    }));
    return { loss, norms, trained };
  });
  const step = async () => {
    const { loss, norms, trained } = update(layers, x.ref, target.ref);
    layers = await jax.blockUntilReady(trained);
    loss.dispose();
    for (const each of norms) await each.data();
  };
  const lossNow = jax.jit(lossOf);
  return {
    time: timedAsync(step),
    proof: () => numberOf(lossNow(refs(layers), x.ref, target.ref)),
  };
}

function lossFunction({ nn, numpy }: Jax, workload: Mlp) {
  const activation = { tanh: numpy.tanh, relu: nn.relu, sigmoid: nn.sigmoid }[workload.activation];
  return (layers: JaxLayer[], x: JaxArray, target: JaxArray): JaxArray => {
    const y = layers.reduce((y, { weight, bias }, i) => {
      const input = i === 0 ? y : activation(y);
      return numpy.matmul(input, weight).add(bias);
    }, x);
    if (workload.loss === "mse") return numpy.mean(numpy.square(y.sub(target)));
    return numpy.sum(nn.logSoftmax(y).mul(target)).mul(-1 / workload.batch);
  };
}

/** Of classes, rows with a 1 at the right one. */
function targetOf({ numpy }: Jax, workload: Mlp): JaxArray {
  const { target } = mlpInputs(workload);
  const outputs = workload.sizes.at(-1)!;
  const ones = new Float32Array(workload.batch * outputs);
  if (workload.loss === "crossEntropy")
    for (let i = 0; i < target.length; i += 1) ones[i * outputs + target[i]!] = 1;
  return numpy.array(workload.loss === "mse" ? target : ones).reshape([workload.batch, outputs]);
}

function refs(layers: readonly JaxLayer[]): JaxLayer[] {
  return layers.map(({ weight, bias }) => ({ weight: weight.ref, bias: bias.ref }));
}

async function numberOf(x: JaxArray): Promise<number> {
  return (await x.data())[0]!;
}
