import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { ArgumentError, data, host, manualSeed, nn, optim, type TrainOptions, tensor, train } from ".";

type Loose = TrainOptions<never, never, never>;

afterEach(() => host.setReporter(() => {}));

/** One weight w, the loss (2w − 4)², and steps of 0.1: w ← w − 0.1 · 4(2w − 4), so that w − 2 shrinks to a fifth each time. */
function oneWeight(steps: number) {
  const w = tensor([0], { requiresGrad: true });
  const optimizer = optim.SGD([w], { learningRate: 0.1 });
  const model = (x: typeof w) => x.mul(w);
  return {
    w,
    settings: { model, loss: nn.MSELoss(), optimizer, data: [tensor([2]), tensor([4])], steps } as const,
  };
}

describe("train", () => {
  it("takes so many steps of gradient descent, and gives the loss before each", () => {
    const { w, settings } = oneWeight(3);
    const steps = [...train(settings)];
    expect(steps.map(({ step, epoch }) => [step, epoch])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    // The error is −4, then a fifth of it each time; the loss is its square.
    [16, 0.64, 0.0256].forEach((loss, index) => {
      expect(steps[index]!.loss).toBeCloseTo(loss, 5);
    });
    expect(w.item()).toBeCloseTo(2 - 2 / 5 ** 3, 5);
  });

  it("ends early where the loop is left", () => {
    const { w, settings } = oneWeight(300);
    for (const { step } of train(settings)) if (step === 2) break;
    expect(w.item()).toBeCloseTo(2 - 2 / 5 ** 2, 5);
  });

  it("reports the loss of every step, and how many there will be", () => {
    const told: host.Told[] = [];
    host.setReporter((each) => told.push(each));
    const losses = [...train(oneWeight(2).settings)].map(({ loss }) => loss);
    expect(told).toEqual([
      { step: 1, values: [["loss", losses[0]]], of: 2 },
      { step: 2, values: [["loss", losses[1]]], of: 2 },
    ]);
  });

  it("reaches the losses that PyTorch reaches on the digits, in batches, walk after walk", () => {
    // Made by goldens/loader.py: the loss of the last batch of each of two walks.
    const { losses } = JSON.parse(
      readFileSync(new URL("./goldens/loader.json", import.meta.url), "utf8"),
    ) as { losses: number[] };
    host.giveDataSet("digits", gunzipSync(readFileSync(new URL("./datasets/digits.gz", import.meta.url))));
    manualSeed(0);
    const { x, y } = data.digits();
    const loader = data.DataLoader(data.TensorDataset(x.div(16), y), { batchSize: 32, shuffle: true });
    const model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10));
    const optimizer = optim.Adam(model.parameters(), { learningRate: 0.01 });
    const loss = nn.CrossEntropyLoss();
    const steps = [...train({ model, loss, optimizer, data: loader, steps: 2 * loader.length })];
    const last = [1, 2].map((epoch) => steps.findLast((each) => each.epoch === epoch)!.loss);
    last.forEach((reached, walk) => {
      expect(reached).toBeCloseTo(losses[walk]!, 5);
    });
  });

  const { settings } = oneWeight(3);
  const refused: [what: string, given: unknown, says: string][] = [
    ["no options", undefined, "options are one object, as in { model, loss"],
    ["no model", { ...settings, model: undefined }, "model: takes a function; got undefined"],
    ["a loss that is a number", { ...settings, loss: 3 }, "loss: takes a function; got the number 3"],
    [
      "no optimizer",
      { ...settings, optimizer: undefined },
      "optimizer must be an optimizer, such as optim.SGD(",
    ],
    ["half a step", { ...settings, steps: 0.5 }, "steps must be a whole number from 1 up"],
    ["a single tensor as data", { ...settings, data: tensor([1]) }, "data must be a pair of tensors"],
  ];
  it.each(refused)("refuses %s when it is called, with what to do", (_, given, says) => {
    const call = () => train(given as Loose);
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(says);
  });

  it("says so where the data can be walked over only once", () => {
    const once = [settings.data][Symbol.iterator]();
    expect(() => [...train({ ...settings, data: once })]).toThrow(
      "data gave no batch on walk 2. Give something that can be walked over again",
    );
  });
});
