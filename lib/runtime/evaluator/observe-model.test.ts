import { expect, it } from "vitest";
import { nn, ones, type Tensor } from "@/lib/engine";
import { formatObserved } from "@/lib/model";
import { COMPARED, observe, SHOWN } from "./observe";

const seen = (value: unknown) => {
  const observed = observe(value, SHOWN);
  if (observed.kind !== "model") throw new Error(`A model was expected, and it is “${observed.kind}”.`);
  return observed;
};

it("A network tells each layer with what it gives and how many numbers it trains", () => {
  const net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1));
  const { layers, parameters } = seen(net);
  expect(layers.map(({ name, layer, features, parameters }) => [name, layer, features, parameters])).toEqual([
    ["0", "Linear(in_features=2, out_features=16, bias=True)", 16, 2 * 16 + 16],
    ["1", "ReLU()", 16, 0],
    ["2", "Linear(in_features=16, out_features=1, bias=True)", 1, 16 + 1],
  ]);
  expect(parameters).toBe(65);
});

it("A network of one's own has the names of its properties, and says nothing of what it does not know", () => {
  class Net extends nn.Module {
    hidden = nn.Sequential(nn.Linear(3, 4), nn.Tanh());
    scale = new nn.Parameter(ones(2));
    act = nn.ReLU();
    forward(x: Tensor): Tensor {
      return this.act(this.hidden(x)).mul(this.scale);
    }
  }
  const rows = seen(new Net()).layers.map(({ name, features, parameters }) => [name, features, parameters]);
  expect(rows).toEqual([
    ["", null, 2],
    ["hidden.0", 4, 16],
    ["hidden.1", 4, 0],
    ["act", null, 0],
  ]);
});

it("A number that two layers share is counted once in all", () => {
  const layer = nn.Linear(2, 2);
  expect(seen(nn.Sequential(layer, nn.ReLU(), layer)).parameters).toBe(6);
});

it("Its text is PyTorch's", () => {
  expect(formatObserved(observe(nn.Sequential(nn.Linear(1, 2)), SHOWN))).toBe(
    "Sequential(\n  (0): Linear(in_features=1, out_features=2, bias=True)\n)",
  );
});

it("What is compared is a function, as before", () => {
  expect(observe(nn.ReLU(), COMPARED).kind).toBe("function");
});
