import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { arange, grad, manualSeed, nn, noGrad, ones, optim, rand, randn, type Tensor, tensor } from ".";
import { useNative as byKernels, native } from "./native";
import { randomProgram } from "./testing/random-program";

const F = nn.functional;

afterEach(() => byKernels(true));

/** Uses up the kernels' memory several times over; what stands in it has to leave. */
function useUpMemory(): void {
  let x: Tensor = ones([100_000]);
  for (let i = 0; i < 400; i++) x = x.mul(1);
}

describe("memory that readers never free", () => {
  it("is there in this environment, so that the tests below test it", () => {
    expect(native()).not.toBeNull();
  });

  it("keeps every tensor that a program keeps, however many there are", () => {
    const kept = Array.from({ length: 600 }, (_, i) => ones([20_000]).mul(i));
    expect(kept.map((x) => [x.at(0).item(), x.at(-1).item(), x.mean().item()])).toEqual(
      kept.map((_, i) => [i, i, i]),
    );
  });

  it("keeps tensors of all lengths apart that leave with one copy, also when one of them is written to", () => {
    const lengths = [17, 100, 1_000, 4_096, 4_097, 9_999];
    const kept = Array.from({ length: 120 }, (_, i) => ones([lengths[i % lengths.length]!]).mul(i));
    useUpMemory();
    for (const x of kept.filter((_, i) => i % 2 === 0)) noGrad(() => x.add_(0.5));
    expect(kept.map((x) => [x.at(0).item(), x.amin().item(), x.amax().item(), x.numel()])).toEqual(
      kept.map((_, i) => [...Array(3).fill(i % 2 === 0 ? i + 0.5 : i), lengths[i % lengths.length]]),
    );
    expect(kept[0]!.toArray()).toHaveLength(17);
  });

  it("keeps what was written in place before it is moved", () => {
    const x: Tensor = arange(100).mul(1);
    noGrad(() => x.mul_(2));
    x.sum();
    noGrad(() => x.add_(1));
    useUpMemory();
    expect(x.toArray()).toEqual(Array.from({ length: 100 }, (_, i) => 2 * i + 1));
    noGrad(() => x.sub_(1));
    expect(x.sum().item()).toBe(9900);
  });

  it("keeps views on the elements of their tensor when these are moved", () => {
    const x: Tensor = arange(100).add(0);
    const row = x.reshape(10, 10).at(3);
    useUpMemory();
    noGrad(() => x.fill_(7));
    expect(row.toArray()).toEqual(Array(10).fill(7));
  });

  it("keeps a recorded graph until the way back, and the gradients after it", () => {
    const x: Tensor = rand(50, 40, { requiresGrad: true });
    const y = x.mul(x).sigmoid();
    useUpMemory();
    y.sum().backward();
    const first = x.grad!;
    const expected = x.grad!.toArray();
    useUpMemory();
    x.grad = null;
    x.mul(3).sum().backward();
    expect(first.toArray()).toEqual(expected);
    expect(x.grad!.toArray()).toEqual(ones([50, 40]).mul(3).toArray());
  });

  it("lets predictions and gradients that a program kept outlive the steps after them", () => {
    manualSeed(1);
    const [x, y] = [randn(64, 2), randn(64, 1)];
    const net = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 1));
    const optimizer = optim.Adam(net.parameters(), { learningRate: 0.01 });
    const seen: { kept: Tensor; copy: unknown }[] = [];
    for (let step = 0; step < 300; step++) {
      optimizer.zeroGrad();
      const prediction = net(x);
      F.mseLoss(prediction, y).backward();
      const weight = net.parameters()[2]!;
      for (const kept of [prediction, weight.grad!]) seen.push({ kept, copy: kept.toArray() });
      optimizer.step();
    }
    useUpMemory();
    for (const { kept, copy } of seen) expect(kept.toArray()).toEqual(copy);
  });

  it("lets a graph that is kept be gone through again, with the same result", () => {
    manualSeed(2);
    const net = nn.Sequential(nn.Linear(3, 20), nn.Sigmoid(), nn.Linear(20, 20), nn.Tanh(), nn.Linear(20, 1));
    const loss = net(randn(30, 3)).square().sum();
    const twice = [0, 1].map(() =>
      grad(loss, net.parameters(), { retainGraph: true }).map((g) => g.toArray()),
    );
    expect(twice[0]).toEqual(twice[1]);
    expect(() => loss.backward()).not.toThrow();
    expect(() => loss.backward()).toThrow("a second time");
  });

  it("gives a hook the gradient for good", () => {
    const x: Tensor = ones([40], { requiresGrad: true });
    const middle = x.mul(2);
    const kept: Tensor[] = [];
    middle.registerHook((g) => void kept.push(g));
    middle.retainGrad();
    middle.mul(5).tanh().sum().backward();
    for (let i = 0; i < 50; i++) randn(40, { requiresGrad: true }).exp().sum().backward();
    expect(kept[0]!.toArray()).toEqual(middle.grad!.toArray());
  });

  it("gives a hook the gradient for good, also where nothing else keeps it", () => {
    const kept: Tensor[] = [];
    const middle: Tensor = ones([40], { requiresGrad: true }).mul(2);
    middle.registerHook((g) => void kept.push(g));
    middle.mul(5).sum().backward();
    for (let i = 0; i < 50; i++) randn(40, { requiresGrad: true }).exp().sum().backward();
    expect(kept[0]!.toArray()).toEqual(Array(40).fill(5));
  });

  it("a layer that a reader wrote may keep what passes through it", () => {
    const kept: Tensor[] = [];
    class Keeps extends nn.Module {
      forward(x: Tensor): Tensor {
        kept.push(x);
        return x.relu();
      }
    }
    manualSeed(3);
    const net = nn.Sequential(nn.Linear(2, 20), new Keeps(), nn.Linear(20, 20), nn.ReLU(), nn.Linear(20, 1));
    const x = randn(10, 2);
    net(x).sum().backward();
    for (let i = 0; i < 20; i++) net(randn(10, 2)).sum().backward();
    expect(kept[0]!.toArray()).toEqual(net(x) && kept.at(-1)!.toArray());
  });
});

describe("the kernels and JavaScript agree", () => {
  const sizes = fc.integer({ min: 1, max: 40 });
  const close = (a: Tensor, b: Tensor) => {
    expect(a.shape).toEqual(b.shape);
    const [p, q] = [a, b].map((x) => x.reshape([-1]).toArray() as number[]) as [number[], number[]];
    const size = Math.max(1e-3, ...q.map(Math.abs));
    expect(Math.max(...p.map((value, i) => Math.abs(value - q[i]!) / size))).toBeLessThan(4e-6);
  };
  /** Value and gradients of the inputs, by the kernels and by JavaScript. */
  const bothWays = (inputs: Tensor[], f: (...xs: Tensor[]) => Tensor) => {
    const run = (on: boolean) => {
      byKernels(on);
      const xs = inputs.map((x) => x.clone().detach().requiresGrad_());
      const y = f(...xs);
      y.sum().backward();
      return [y.detach(), ...xs.flatMap((x) => (x.grad === null ? [] : [x.grad]))];
    };
    const [kernels, javascript] = [run(true), run(false)];
    expect(kernels.length).toBe(javascript.length);
    for (const [i, x] of kernels.entries()) close(x, javascript[i]!);
  };
  const check = (n: number, m: number, k: number, seed: number) => {
    manualSeed(seed);
    const [a, b, c] = [randn(n, k), randn(m, k), randn(n, k)] as [Tensor, Tensor, Tensor];
    bothWays([a, c], (x, y) => x.add(y).mul(x).sub(y.mul(0.5)).div(y.mul(y).add(1)));
    bothWays([a], (x) => x.tanh().add(x.sigmoid()).mul(x.relu()).add(x.mul(0.1).exp()));
    bothWays([a, b], (x, w) => x.matmul(w.t() as Tensor));
    bothWays([a, c], (x, y) => (x.t() as Tensor).matmul(y));
    bothWays([a, b, randn(m)], (x, w, bias) => F.linear(x, w, bias).tanh());
    bothWays([a], (x) =>
      x
        .sum(0)
        .mul(x.mean())
        .add(x.sum(1, { keepdim: true })),
    );
    bothWays([a, c], (x, y) => F.mseLoss(x.mul(2), y).add(x.norm().mul(y.sum())));
    bothWays([a], (x) =>
      (x.t() as Tensor)
        .add(1)
        .tanh()
        .mul((x.at([0, n]) as Tensor).t() as Tensor),
    );
    bothWays([a, randn(k)], (x, row) => x.mul(row).add(row));
  };

  it("on values and gradients of random shapes", () => {
    fc.assert(fc.property(sizes, sizes, sizes, fc.nat(1000), check), { seed: 4, numRuns: 60 });
  });

  it.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["−infinity", Number.NEGATIVE_INFINITY],
    ["−0", -0],
    ["a number below the smallest normal one", 1e-42],
    ["a large number", 90],
    ["a large negative number", -103],
  ])("on %s", (_name, value) => {
    const x = tensor(Array(20).fill(value));
    for (const f of [F.relu, F.tanh, F.sigmoid, (t: Tensor) => t.exp()]) {
      const [kernels, javascript] = [true, false].map((on) => {
        byKernels(on);
        return (f(x) as Tensor).at(5).item();
      }) as [number, number];
      if (Number.isFinite(javascript)) expect(kernels).toBeCloseTo(javascript, 6);
      else expect(kernels).toBe(javascript);
      expect(Object.is(kernels, -0)).toBe(Object.is(javascript, -0));
    }
  });

  it.each(Array.from({ length: 24 }, (_, seed) => seed))("on all that random program %i keeps", (seed) => {
    const [kernels, javascript] = [true, false].map((on) => {
      byKernels(on);
      return randomProgram(seed);
    }) as [number[][], number[][]];
    expect(kernels.map((x) => x.length)).toEqual(javascript.map((x) => x.length));
    for (const [i, numbers] of kernels.entries()) {
      const expected = javascript[i]!;
      const size = Math.max(0.01, ...expected.map(Math.abs));
      expect(Math.max(...numbers.map((x, j) => Math.abs(x - expected[j]!) / size))).toBeLessThan(1e-3);
    }
  });

  it("on training: the losses of 50 steps of SGD and of Adam", () => {
    const losses = (on: boolean, adam: boolean) => {
      byKernels(on);
      manualSeed(5);
      const [x, y] = [randn(40, 3), randn(40, 2)];
      const net = nn.Sequential(nn.Linear(3, 24), nn.Tanh(), nn.Linear(24, 2));
      const make = adam ? optim.Adam : optim.SGD;
      const optimizer = make(net.parameters(), { learningRate: 0.05 });
      return Array.from({ length: 50 }, () => {
        optimizer.zeroGrad();
        const loss = F.mseLoss(net(x), y);
        loss.backward();
        optimizer.step();
        return loss.item();
      });
    };
    for (const adam of [false, true]) {
      const [kernels, javascript] = [losses(true, adam), losses(false, adam)];
      for (const [i, loss] of kernels.entries()) expect(loss).toBeCloseTo(javascript[i]!, 4);
    }
  });
});
