import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { arange, data, host, manualSeed, nn, ones, optim, rand, randn, tensor, zeros } from "..";

type Case = {
  count: number;
  batchSize: number;
  seed: number;
  shuffle: boolean;
  dropLast: boolean;
  length: number;
  walks: number[][][];
  nextNormal: number;
  nextUniform: number;
};

// Made by goldens/loader.py with a real PyTorch.
const golden = JSON.parse(readFileSync(new URL("../goldens/loader.json", import.meta.url), "utf8")) as {
  cases: Case[];
  losses: number[];
};

describe("a DataLoader", () => {
  it.each(golden.cases)(
    "gives $count rows by $batchSize in PyTorch's order for seed $seed, shuffle $shuffle, dropLast $dropLast",
    ({ count, seed, length, walks, nextNormal, nextUniform, ...options }) => {
      manualSeed(seed);
      randn(3);
      const loader = data.DataLoader(data.TensorDataset(arange(count)), options);
      expect(loader.length).toBe(length);
      const walk = () => [...loader].map(([batch]) => batch.toArray());
      expect([walk(), walk()]).toEqual(walks);
      loader[Symbol.iterator]().next();
      expect(randn(1).item()).toBeCloseTo(nextNormal, 6);
      expect(rand(1).item()).toBe(nextUniform);
    },
  );

  it("trains a net on the digits to the losses that PyTorch reaches", () => {
    host.giveDataSet("digits", gunzipSync(readFileSync(new URL("./digits.gz", import.meta.url))));
    manualSeed(0);
    const { x, y } = data.digits();
    const loader = data.DataLoader(data.TensorDataset(x.div(16), y), { batchSize: 32, shuffle: true });
    const net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10));
    const optimizer = optim.Adam(net.parameters(), { learningRate: 0.01 });
    const losses = golden.losses.map(() => {
      let last = Number.NaN;
      for (const [pictures, classes] of loader) {
        optimizer.zeroGrad();
        const loss = nn.functional.crossEntropy(net(pictures), classes);
        loss.backward();
        optimizer.step();
        last = loss.item();
      }
      return last;
    });
    losses.forEach((loss, walk) => {
      expect(loss).toBeCloseTo(golden.losses[walk]!, 5);
    });
  });

  it("keeps the rows of its tensors together, in their own types", () => {
    const y = arange(20).to("int64");
    const x = arange(60).reshape(20, 3);
    const batches = [...data.DataLoader(data.TensorDataset(x, y), { batchSize: 8, shuffle: true })];
    expect(batches.map(([rows]) => rows.shape)).toEqual([
      [8, 3],
      [8, 3],
      [4, 3],
    ]);
    for (const [rows, labels] of batches) {
      expect(labels.dtype).toBe("int64");
      // The type knows the rank: a row is a list of numbers.
      rows.toArray().forEach((row: number[], i) => {
        expect(row[0]).toBe(3 * labels.toArray()[i]!);
      });
    }
  });

  it("carries gradients back to the rows that were picked", () => {
    const x = ones([4, 2], { requiresGrad: true });
    const [batch] = data.DataLoader(data.TensorDataset(x), { batchSize: 3 });
    batch![0].sum().backward();
    expect(x.grad?.toArray()).toEqual([...new Array(3).fill([1, 1]), [0, 0]]);
  });

  it("gives no batch where there is no example", () => {
    expect([...data.DataLoader(data.TensorDataset(zeros([0, 2])), { shuffle: true })]).toEqual([]);
  });

  it("can be made with new, too", () => {
    const loader = new data.DataLoader(new data.TensorDataset(tensor([1, 2])));
    expect([...loader].map(([batch]) => batch.item())).toEqual([1, 2]);
  });

  it.each([
    ["tensors of different lengths", () => data.TensorDataset(ones(3, 2), ones(4)), "[3, 2] and [4]"],
    ["a tensor without rows", () => data.TensorDataset(tensor(1)), "a row for every example"],
    ["no tensor", () => data.TensorDataset(), "have shapes none"],
    ["a batch of none", () => data.DataLoader(data.TensorDataset(ones(3)), { batchSize: 0 }), "got 0"],
  ])("refuses %s", (_, make, says) => {
    expect(make).toThrow(says);
  });
});
