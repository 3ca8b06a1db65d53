import { describe, expect, it } from "vitest";
import { nn, optim, type Tensor, tensor, zeros } from "..";

const leaf = (data: number[]): Tensor => tensor(data, { requiresGrad: true });
const rates = (schedule: optim.Schedule, steps: number) =>
  Array.from({ length: steps }, () => {
    schedule.step();
    return schedule.learningRates()[0];
  });

describe("an optimizer", () => {
  it("is made with or without new, and takes lr for learningRate", () => {
    const w = leaf([1]);
    w.mul(2).sum().backward();
    optim.SGD([w], { lr: 0.25 }).step();
    expect(w.toArray()).toEqual([0.5]);
    new optim.SGD([w], { learningRate: 0.25 }).step();
    expect(w.toArray()).toEqual([0]);
  });

  it.each([
    ["SGD", (w: Tensor) => optim.SGD([w], { lr: 0.5 })],
    ["Adam", (w: Tensor) => optim.Adam([w], { lr: 0.5 })],
  ])("%s changes the part of a larger tensor that it was given, and nothing else", (_name, make) => {
    const larger: Tensor = zeros(3, 20);
    const part = larger.at(1).detach().requiresGrad_() as Tensor;
    const optimizer = make(part);
    part.sum().backward();
    optimizer.step();
    expect(part.toArray()).toEqual(Array(20).fill(-0.5));
    expect(larger.sum().item()).toBe(-10);
  });

  it("leaves parameters without gradient as they are", () => {
    const w = leaf([1]);
    optim.Adam([w]).step();
    expect(w.toArray()).toEqual([1]);
  });

  it("gives every group its own settings", () => {
    const [a, b] = [leaf([1]), leaf([1])];
    a.add(b).sum().backward();
    optim.SGD([{ params: [a] }, { params: [b], learningRate: 0.5 }], { learningRate: 0.25 }).step();
    expect([a.item(), b.item()]).toEqual([0.75, 0.5]);
  });

  it("counts as a write in place, so that an old graph is refused", () => {
    const w = leaf([1]);
    const loss = w.square().sum();
    loss.backward(undefined, { retainGraph: true });
    optim.SGD([w], { learningRate: 0.1 }).step();
    expect(() => loss.backward()).toThrow("changed by an in-place operation");
  });

  it("forgets gradients on request", () => {
    const w = leaf([1]);
    w.sum().backward();
    optim.RMSprop([w]).zeroGrad();
    expect(w.grad).toBeNull();
  });

  it("refuses what it cannot train", () => {
    expect(() => optim.SGD([])).toThrow("Pass net.parameters()");
    expect(() => optim.SGD([leaf([1]).mul(2)])).toThrow("only change leaves");
  });

  it("trains a network to the exclusive or", () => {
    const x = tensor([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    const y = tensor([[0], [1], [1], [0]]);
    const net = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1));
    const optimizer = optim.Adam(net.parameters(), { learningRate: 0.05 });
    for (let step = 0; step < 300; step++) {
      optimizer.zeroGrad();
      nn.BCEWithLogitsLoss()(net(x), y).backward();
      optimizer.step();
    }
    expect(net(x).gt(0).toArray()).toEqual([[0], [1], [1], [0]]);
  });
});

// Expectations by hand from the formulas of torch.optim.lr_scheduler.
describe("a schedule", () => {
  const at = (learningRate: number) => optim.SGD([zeros(1)], { learningRate });

  it("steps, decays, anneals and follows a function", () => {
    expect(rates(optim.stepLR(at(1), { stepSize: 2, gamma: 0.5 }), 4)).toEqual([1, 0.5, 0.5, 0.25]);
    expect(rates(optim.multiStepLR(at(1), { milestones: [2, 3], gamma: 0.5 }), 4)).toEqual([
      1, 0.5, 0.25, 0.25,
    ]);
    expect(rates(optim.exponentialLR(at(1), { gamma: 0.5 }), 3)).toEqual([0.5, 0.25, 0.125]);
    expect(
      rates(
        optim.lambdaLR(at(2), (steps) => 1 / (1 + steps)),
        3,
      ),
    ).toEqual([1, 2 / 3, 0.5]);
    expect(rates(optim.linearLR(at(1), { startFactor: 0.5, totalIters: 2 }), 3)).toEqual([0.75, 1, 1]);
    const cosine = rates(optim.cosineAnnealingLR(at(1), { tMax: 4 }), 4);
    [0.5 + Math.SQRT1_2 / 2, 0.5, 0.5 - Math.SQRT1_2 / 2, 0].forEach((expected, i) => {
      expect(cosine[i]).toBeCloseTo(expected, 12);
    });
  });

  it("applies from the start, before the first step", () => {
    expect(optim.linearLR(at(1), { startFactor: 0.5 }).learningRates()).toEqual([0.5]);
  });
});

describe("clipGradNorm", () => {
  it("shrinks all gradients by one factor and gives the length before", () => {
    const [a, b] = [leaf([1]), leaf([1])];
    a.mul(3).add(b.mul(4)).sum().backward();
    expect(optim.clipGradNorm([a, b], 1)).toBe(5);
    expect(a.grad?.item()).toBeCloseTo(0.6, 5);
    expect(b.grad?.item()).toBeCloseTo(0.8, 5);
    expect(optim.clipGradNorm([a, b], 10)).toBeCloseTo(1, 5);
    expect(a.grad?.item()).toBeCloseTo(0.6, 5);
  });
});
