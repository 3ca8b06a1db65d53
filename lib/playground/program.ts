import { type Catalogue, entryOf } from "./catalogue";
import type { Experiment, Initialisation, OptimizerName } from "./experiment";

/**
 * The experiment as the text of a cell. Run, it draws the same random numbers in the same order as the trainer, and `losses`
 * holds the trainer's loss of every epoch.
 */
export function programOf(catalogue: Catalogue, experiment: Experiment, epochs: number): string {
  const { batchSize, learningRate, loss, optimizer, seed } = experiment;
  return `import { data, manualSeed, nn, optim } from "gradbook";

manualSeed(${seed});
const { x, y } = data.${experiment.data}({ ${dataOptions(experiment)} });
const target = y.unsqueeze(1).to("float32")${loss === "squares" ? ".mul(2).sub(1)" : ""};

const net = nn.Sequential(
${layersOf(catalogue, experiment)
  .map((layer) => `  ${layer},`)
  .join("\n")}
);
${initialisation[experiment.init]}
const optimizer = ${optimizers[optimizer](learningRate)};
const batches = data.DataLoader(data.TensorDataset(x, target), { batchSize: ${batchSize}, shuffle: true });

const losses: number[] = [];
for (let epoch = 1; epoch <= ${epochs}; epoch++) {
  let sum = 0;
  for (const [inputs, targets] of batches) {
    optimizer.zeroGrad();
    const loss = ${losses[loss]};
    loss.backward();
    optimizer.step();
    sum += loss.item();
  }
  losses.push(sum / batches.length);
}
losses;
`;
}

function dataOptions({ data, count, noise }: Experiment): string {
  const classes = data === "spirals" || data === "blobs" ? ", classes: 2" : "";
  return `count: ${count}, noise: ${noise}${classes}`;
}

function layersOf(catalogue: Catalogue, { layers, activation, batchNorm, loss }: Experiment): string[] {
  const { layer } = entryOf(catalogue, activation);
  const hidden = layers.flatMap((width, index) => [
    `nn.Linear(${layers[index - 1] ?? 2}, ${width})`,
    ...(batchNorm ? [`nn.BatchNorm1d(${width})`] : []),
    `${layer}`,
  ]);
  return [...hidden, `nn.Linear(${layers.at(-1) ?? 2}, 1)`, ...(loss === "squares" ? ["nn.Tanh()"] : [])];
}

const forEveryLinear = (fill: string) => `for (const [, layer] of net.namedModules()) {
  if (!(layer instanceof nn.Linear)) continue;
  ${fill};
  if (layer.bias) nn.init.zeros_(layer.bias);
}
`;

const initialisation: Record<Initialisation, string> = {
  default: "",
  xavier: forEveryLinear("nn.init.xavierUniform_(layer.weight)"),
  he: forEveryLinear('nn.init.kaimingNormal_(layer.weight, { nonlinearity: "relu" })'),
  large: forEveryLinear("nn.init.normal_(layer.weight, 0, 3)"),
  small: forEveryLinear("nn.init.normal_(layer.weight, 0, 0.01)"),
  zeros: forEveryLinear("nn.init.zeros_(layer.weight)"),
};

const optimizers: Record<OptimizerName, (learningRate: number) => string> = {
  SGD: (learningRate) => `optim.SGD(net.parameters(), { learningRate: ${learningRate} })`,
  momentum: (learningRate) => `optim.SGD(net.parameters(), { learningRate: ${learningRate}, momentum: 0.9 })`,
  RMSprop: (learningRate) => `optim.RMSprop(net.parameters(), { learningRate: ${learningRate} })`,
  Adam: (learningRate) => `optim.Adam(net.parameters(), { learningRate: ${learningRate} })`,
};

const losses: Record<Experiment["loss"], string> = {
  crossEntropy: "nn.functional.binaryCrossEntropyWithLogits(net(inputs), targets)",
  squares: "nn.functional.mseLoss(net(inputs), targets).div(2)",
};
