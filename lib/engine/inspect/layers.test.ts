import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inspect, manualSeed, nn, noGrad, randn, type Tensor, tanh, tensor } from "..";

// Made by goldens/inside.py with a real PyTorch.
const golden = JSON.parse(readFileSync(new URL("../goldens/inside.json", import.meta.url), "utf8")) as {
  layers: Record<string, string | number>[];
  norms: Record<string, string | number>[];
};

/** The net of inside.py and its data. */
function goldenNet() {
  manualSeed(0);
  const net = nn.Sequential(
    ...[nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 8), nn.GELU()],
    ...[nn.Linear(8, 8), nn.Hardtanh(), nn.Linear(8, 4), nn.PReLU(), nn.Linear(4, 1)],
  );
  noGrad(() => {
    net.stateDict()["2.weight"]!.mul_(8);
    net.stateDict()["6.weight"]!.mul_(8);
  });
  return { net, x: randn(64, 2).mul(3), y: randn(64, 1) };
}

function expectClose(got: readonly object[], expected: readonly Record<string, string | number>[]): void {
  expect(got.length).toBe(expected.length);
  got.forEach((row, i) => {
    for (const [key, value] of Object.entries(row))
      if (typeof value === "number") expect(value, key).toBeCloseTo(Number(expected[i]![key]), 5);
      else expect(value).toBe(expected[i]![key]);
  });
}

describe("activationStatistics", () => {
  it("gives for every activation layer what hooks and autograd give in PyTorch", () => {
    const { net, x } = goldenNet();
    expectClose(inspect.activationStatistics(net, x), golden.layers);
  });

  it("counts a tanh as saturated where |x| > artanh √0.99, and takes another threshold", () => {
    const x = tensor([-3.1, -2.9, 0, 2.9, 3.1]);
    const [row] = inspect.activationStatistics(nn.Tanh(), x);
    expect([row!.zeros, row!.saturated]).toEqual([1 / 5, 2 / 5]);
    expect(inspect.activationStatistics(nn.Tanh(), x, { slopeBelow: 0.5 })[0]!.saturated).toBe(4 / 5);
  });

  it("leaves gradients and history as they were, even within noGrad", () => {
    const { net, x, y } = goldenNet();
    nn.functional.mseLoss(net(x), y).backward();
    const before = net.parameters().map(({ grad }) => grad?.toArray());
    const outside = inspect.activationStatistics(net, x);
    expect(noGrad(() => inspect.activationStatistics(net, x))).toEqual(outside);
    expect(net.parameters().map(({ grad }) => grad?.toArray())).toEqual(before);
    expect(x.requiresGrad).toBe(false);
  });

  it("runs the net in the mode in which it is: with dropout in training, without in evaluation", () => {
    const net = nn.Sequential(nn.Dropout(0.5), nn.ReLU());
    const x = tensor(new Array<number>(1000).fill(1));
    expect(inspect.activationStatistics(net, x)[0]!.zeros).toBeCloseTo(0.5, 1);
    expect(inspect.activationStatistics(net.eval(), x)[0]!.zeros).toBe(0);
  });

  it("describes the very numbers that a random activation drew", () => {
    const draw = () => {
      manualSeed(1);
      return nn.RReLU();
    };
    const x = tensor([-1, -2, -3, -4]);
    const mean = draw()(x).mean().item();
    expect(inspect.activationStatistics(draw(), x)[0]!.mean).toBeCloseTo(mean, 6);
  });

  it("looks at an activation of the reader's own when it is named, and says so where there is none", () => {
    class Squash extends nn.Module {
      forward(x: Tensor): Tensor {
        return tanh(x);
      }
    }
    const net = nn.Sequential(nn.Linear(1, 1), new Squash());
    const x = tensor([[1], [2]]);
    expect(() => inspect.activationStatistics(net, x)).toThrow("this net has no activation layer");
    expect(inspect.activationStatistics(net, x, { layers: [net[1]!] })).toMatchObject([{ name: "1" }]);
  });

  it("takes its hooks away again, also when the net throws", () => {
    const net = nn.Sequential(nn.ReLU(), nn.Linear(2, 1));
    expect(() => inspect.activationStatistics(net, tensor([1, 2, 3]))).toThrow("does not fit");
    const x = tensor([1, 2], { requiresGrad: true });
    net(x).sum().backward();
    expect(x.grad).not.toBeNull();
  });
});

describe("gradientNorms", () => {
  it("gives PyTorch's norms, also relative to the weights", () => {
    const { net, x, y } = goldenNet();
    nn.functional.mseLoss(net(x), y).backward();
    expectClose(inspect.gradientNorms(net), golden.norms);
  });

  it("says null where there is no gradient yet, or no weight to compare with", () => {
    const net = nn.Linear(1, 1);
    expect(inspect.gradientNorms(net)).toEqual([
      { name: "weight", norm: null, relative: null },
      { name: "bias", norm: null, relative: null },
    ]);
    noGrad(() => net.bias!.zero_());
    net(tensor([3])).backward();
    expect(inspect.gradientNorms(net)[1]).toEqual({ name: "bias", norm: 1, relative: null });
  });
});
