import { describe, expect, it } from "vitest";
import { manualSeed, nn, ones, randn, type Tensor, tensor, zeros } from "..";

describe("a module", () => {
  class Net extends nn.Module {
    first = nn.Linear(3, 4);
    rest = nn.Sequential(nn.ReLU(), nn.Dropout(0.5), nn.Linear(4, 1));
    shared = this.first;

    forward(x: Tensor): Tensor {
      return this.rest(this.first(x));
    }
  }

  it("is made with or without new, called, and extended", () => {
    expect(new nn.Linear(3, 2)(ones(5, 3)).shape).toEqual([5, 2]);
    expect(nn.Linear(3, 2)).toBeInstanceOf(nn.Linear);
    expect(new Net()(ones(5, 3)).shape).toEqual([5, 1]);
    class Doubled extends nn.Linear {
      override forward(x: Tensor): Tensor {
        return super.forward(x).mul(2);
      }
    }
    expect(new Doubled(1, 1)).toBeInstanceOf(Doubled);
  });

  it("lists each parameter once, with dotted names", () => {
    expect(new Net().namedParameters().map(([name, { shape }]) => [name, shape])).toEqual([
      ["first.weight", [4, 3]],
      ["first.bias", [4]],
      ["rest.2.weight", [1, 4]],
      ["rest.2.bias", [1]],
    ]);
  });

  it("hands train and eval down", () => {
    const net = new Net();
    expect(net.eval()).toBe(net);
    expect(net.modules().map((module) => module.training)).not.toContain(true);
    net.train();
    expect(net.modules().map((module) => module.training)).not.toContain(false);
  });

  it("forgets gradients", () => {
    const net = new Net().eval();
    net(ones(2, 3)).sum().backward();
    expect(net.first.weight.grad).not.toBeNull();
    net.zeroGrad();
    expect(net.parameters().map((parameter) => parameter.grad)).toEqual([null, null, null, null]);
  });

  // Written down from PyTorch 1.13.
  it("prints as in PyTorch", () => {
    expect(
      String(
        nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Sequential(nn.Flatten(), nn.LeakyReLU(0.2)), nn.GELU()),
      ),
    ).toBe(
      `Sequential(
  (0): Linear(in_features=2, out_features=16, bias=True)
  (1): Tanh()
  (2): Sequential(
    (0): Flatten(start_dim=1, end_dim=-1)
    (1): LeakyReLU(negative_slope=0.2)
  )
  (3): GELU(approximate='none')
)`,
    );
    expect(String(nn.BatchNorm1d(3))).toBe(
      "BatchNorm1d(3, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)",
    );
    expect(String(nn.LayerNorm([3, 4]))).toBe("LayerNorm((3, 4), eps=1e-05, elementwise_affine=True)");
    expect(String(nn.Dropout(0.25))).toBe("Dropout(p=0.25, inplace=False)");
    expect(String(nn.Embedding(10, 3))).toBe("Embedding(10, 3)");
    const made = [
      nn.ELU(),
      nn.Softplus(),
      nn.Hardtanh(),
      nn.Threshold(0.1, 20),
      nn.PReLU(),
      nn.Softmax(1),
      nn.Hardshrink(),
      nn.GLU(),
      nn.MSELoss(),
    ];
    expect(made.map(String)).toEqual([
      "ELU(alpha=1.0)",
      "Softplus(beta=1, threshold=20)",
      "Hardtanh(min_val=-1.0, max_val=1.0)",
      "Threshold(threshold=0.1, value=20)",
      "PReLU(num_parameters=1)",
      "Softmax(dim=1)",
      "Hardshrink(0.5)",
      "GLU(dim=-1)",
      "MSELoss()",
    ]);
  });

  it("prints its parameters as in PyTorch", () => {
    expect(String(new nn.Parameter(ones(2)))).toBe(
      "Parameter containing:\ntensor([1., 1.], requires_grad=True)",
    );
  });

  it("gives and takes its state", () => {
    const [from, to] = [
      nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)),
      nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)),
    ];
    from(randn(8, 2));
    to.loadStateDict(from.stateDict());
    const x = randn(4, 2);
    expect(to.eval()(x).toArray()).toEqual(from.eval()(x).toArray());
    expect(() => to.loadStateDict({ "0.weight": zeros(2, 2) })).toThrow('the state has no "0.bias"');
  });
});

describe("layers", () => {
  it("Linear says which sizes do not fit", () => {
    expect(() => nn.Linear(3, 2)(ones(5, 4) as Tensor)).toThrow(
      "linear: an input of [5, 4] does not fit a weight of [2, 3]: 4 features meet 3. The input's last size must be 3.",
    );
  });

  it("Dropout drops about p of the elements in training and none in evaluation", () => {
    manualSeed(0);
    const dropout = nn.Dropout(0.25);
    const values = dropout(ones(4000)).toArray() as number[];
    const dropped = values.filter((value) => value === 0).length;
    expect(dropped / 4000).toBeCloseTo(0.25, 1);
    expect(values.filter((value) => value !== 0).every((value) => Math.abs(value - 4 / 3) < 1e-6)).toBe(true);
    expect(dropout.eval()(ones(10)).toArray()).toEqual(new Array(10).fill(1));
  });

  // Printed by PyTorch 1.13 after torch.manual_seed(0).
  it("Dropout, RReLU and Embedding draw what PyTorch draws", () => {
    manualSeed(0);
    expect((nn.Dropout(0.3)(ones(8)).toArray() as number[]).map((value) => value > 0)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      true,
      true,
    ]);
    manualSeed(0);
    const slopes = nn.RReLU()(ones(3).neg()).toArray() as number[];
    [-0.3270943760871887, -0.27246248722076416, -0.22070477902889252].forEach((expected, i) => {
      expect(slopes[i]).toBeCloseTo(expected, 6);
    });
    manualSeed(0);
    expect(String(nn.Embedding(1, 5).weight.detach())).toBe(
      "tensor([[ 1.5410, -0.2934, -2.1788,  0.5684, -1.0845]])",
    );
  });

  it("RReLU draws slopes in its range in training and takes their middle in evaluation", () => {
    const rrelu = nn.RReLU({ lower: 0.1, upper: 0.3 });
    const drawn = rrelu(ones(100).neg()).toArray() as number[];
    expect(new Set(drawn).size).toBeGreaterThan(90);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(-0.1);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(-0.3);
    expect(rrelu.eval()(ones(1).neg()).item()).toBeCloseTo(-0.2, 6);
  });

  it("BatchNorm1d asks for more than one value a channel in training", () => {
    expect(() => nn.BatchNorm1d(3)(ones(1, 3))).toThrow("Use a larger batch, or eval()");
  });

  it("BatchNorm1d standardises each channel of a batch with a length", () => {
    const y = nn.BatchNorm1d(2)(randn(4, 2, 5)) as Tensor;
    for (const mean of y.mean([0, 2]).toArray() as number[]) expect(mean).toBeCloseTo(0, 5);
    for (const variance of y.var([0, 2], { unbiased: false }).toArray() as number[])
      expect(variance).toBeCloseTo(1, 3);
  });

  it("Embedding looks rows up and trains only those", () => {
    const embedding = nn.Embedding(4, 2);
    embedding(
      tensor(
        [
          [1, 1],
          [3, 1],
        ],
        { dtype: "int64" },
      ),
    )
      .sum()
      .backward();
    expect(embedding.weight.grad?.toArray()).toEqual([
      [0, 0],
      [3, 3],
      [0, 0],
      [1, 1],
    ]);
  });
});

describe("losses", () => {
  it("refuse shapes that would broadcast every pair", () => {
    expect(() => nn.MSELoss()(ones(4, 1), ones(4))).toThrow("broadcasting here would compare every pair");
  });

  it("refuse class indices outside of the classes and of no whole type", () => {
    expect(() => nn.CrossEntropyLoss()(ones(1, 3), tensor([3], { dtype: "int64" }))).toThrow(
      "target 3 is no class: there are 3, 0 to 2",
    );
    expect(() => nn.CrossEntropyLoss()(ones(1, 3), ones(1))).toThrow('Use target.to("int64")');
  });

  it("refuse probabilities outside of 0 to 1", () => {
    expect(() => nn.BCELoss()(tensor([1.5]), tensor([1]))).toThrow("Use binaryCrossEntropyWithLogits");
  });
});
