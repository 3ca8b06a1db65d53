import { type Contender, type Running, timed } from "./contender";
import { chainStart, mlpInputs, reluInputs } from "./inputs";
import { type Tfjs, type TfTensor, tfjsLibrary } from "./tfjs-library";
import { type Chain, factor, learningRate, type Mlp, type Relu } from "./workloads";

/** TensorFlow.js with its WebAssembly backend. Rejects where its packages are not installed. */
export async function tfjs(): Promise<Contender> {
  const tf = await tfjsLibrary();
  return {
    name: "tfjs",
    start(workload) {
      if (workload.kind === "relu") return relu(tf, workload);
      return workload.kind === "chain" ? chain(tf, workload) : mlp(tf, workload);
    },
  };
}

function relu(tf: Tfjs, workload: Relu): Running {
  const inputs = reluInputs(workload);
  const x = tf.tensor(inputs.x, [workload.count]);
  const gradient = tf.tensor(inputs.gradient, [workload.count]);
  const gradientOf = tf.grad(tf.relu);
  return {
    time: timed(() => gradientOf(x, gradient).dispose()),
    proof: () => numberOf(tf, () => tf.sum(gradientOf(x, gradient))),
  };
}

function chain(tf: Tfjs, { rounds }: Chain): Running {
  const [x, constant] = [tf.scalar(chainStart), tf.scalar(factor)];
  const gradientOf = tf.grad((x) => {
    let y = x;
    for (let i = 0; i < rounds; i += 1) y = tf.tanh(tf.add(tf.mul(y, constant), x));
    return tf.mul(y, constant);
  });
  return { time: timed(() => gradientOf(x).dispose()), proof: () => numberOf(tf, () => gradientOf(x)) };
}

function mlp(tf: Tfjs, workload: Mlp): Running {
  const lossOf = lossFunction(tf, workload);
  const optimizer = tf.train.sgd(learningRate);
  // Its products are fast only for matrices that are not turned, so the weights lie as [in, out].
  const layers = mlpInputs(workload).layers.map(({ weight, bias }, i) => ({
    weight: tf.variable(tf.transpose(tf.tensor(weight, [workload.sizes[i + 1]!, workload.sizes[i]!]))),
    bias: tf.variable(tf.tensor(bias, [bias.length])),
  }));
  const variables = layers.flatMap(({ weight, bias }) => [weight, bias]);
  const x = tf.tensor(mlpInputs(workload).x, [workload.batch, workload.sizes[0]!]);
  const norms = new Float64Array(layers.length);
  const forward = () => {
    let y = x;
    for (let i = 0; i < layers.length; i += 1) {
      const { weight, bias } = layers[i]!;
      if (i > 0) y = tf[workload.activation](y);
      y = tf.fused.matMul({ a: y, b: weight, bias });
    }
    return lossOf(y);
  };
  const step = () => {
    const { grads } = tf.variableGrads(forward, variables);
    optimizer.applyGradients(grads);
    if (!workload.readsNorms) return;
    for (let i = 0; i < layers.length; i += 1)
      norms[i] = tf.norm(grads[layers[i]!.weight.name]!).dataSync()[0]!;
  };
  return { time: timed(() => tf.tidy(step)), proof: () => numberOf(tf, forward) };
}

function lossFunction(tf: Tfjs, workload: Mlp): (y: TfTensor) => TfTensor {
  const { target } = mlpInputs(workload);
  const outputs = workload.sizes.at(-1)!;
  if (workload.loss === "mse") {
    const expected = tf.tensor(target, [workload.batch, outputs]);
    return (y) => tf.losses.meanSquaredError(expected, y);
  }
  const expected = tf.oneHot(tf.tensor(target, [workload.batch], "int32"), outputs);
  return (y) => tf.losses.softmaxCrossEntropy(expected, y);
}

function numberOf(tf: Tfjs, run: () => TfTensor): number {
  return tf.tidy(() => run().dataSync()[0]!);
}
