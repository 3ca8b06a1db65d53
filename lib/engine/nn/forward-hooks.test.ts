import { expect, it } from "vitest";
import { nn, type Tensor, tensor } from "..";

it("A forward hook sees inputs and output of each run, in the order of registration, until it is removed", () => {
  const double = nn.Linear(1, 1, { bias: false });
  double.weight.detach().fill_(2);
  const seen: (string | number)[] = [];
  const first = double.registerForwardHook((module, [x], y) => {
    seen.push(String(module), x!.item(), y.item());
  });
  double.registerForwardHook(() => {
    seen.push("second");
  });
  double(tensor([3]));
  first.remove();
  double(tensor([4]));
  expect(seen).toEqual(["Linear(in_features=1, out_features=1, bias=False)", 3, 6, "second", "second"]);
});

it("What a hook returns takes the place of input or output", () => {
  const net = nn.Sequential(nn.ReLU());
  net.registerForwardPreHook((_, [x]) => x!.neg());
  net[0]!.registerForwardHook((_module, _inputs, y: Tensor) => y.add(1));
  expect(net(tensor([-5, 5])).toArray()).toEqual([6, 1]);
});

it("Hooks leave the state and the text of a module as they are", () => {
  const net = nn.Sequential(nn.Linear(1, 1));
  const before = [String(net), Object.keys(net.stateDict()), net.modules().length];
  net.registerForwardHook(() => undefined);
  expect([String(net), Object.keys(net.stateDict()), net.modules().length]).toEqual(before);
});

it("What a hook keeps that removes itself stays readable, too", () => {
  const net = nn.Sequential(nn.Linear(1, 40), nn.ReLU(), nn.Linear(40, 1));
  const kept: Tensor[] = [];
  const once = net[0]!.registerForwardHook((_module, _inputs, y) => {
    kept.push(y);
    once.remove();
  });
  net(tensor([[1]]))
    .sum()
    .backward();
  for (let step = 0; step < 5; step++)
    net(tensor([[9]]))
      .sum()
      .backward();
  expect(kept[0]!.toArray()).toEqual(net[0]!(tensor([[1]])).toArray());
});

it.each([4, 40])("What a hook keeps of a layer of %i units stays readable after the way back", (units) => {
  const net = nn.Sequential(nn.Linear(1, units), nn.ReLU(), nn.Linear(units, 1));
  const kept: Tensor[] = [];
  const expected: number[][] = [];
  net[0]!.registerForwardHook((_module, _inputs, y) => {
    kept.push(y);
    expected.push(y.flatten().toArray() as number[]);
  });
  for (let step = 0; step < 5; step++)
    net(tensor([[step]]))
      .sum()
      .backward();
  expect(kept.map((y) => y.flatten().toArray())).toEqual(expected);
});
