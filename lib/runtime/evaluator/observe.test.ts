import { describe, expect, it } from "vitest";
import { tensor, zeros } from "@/lib/engine";
import { formatObserved } from "@/lib/model";
import { COMPARED, observe, SHOWN } from "./observe";

const shown = (value: unknown) => formatObserved(observe(value, SHOWN));

describe("a value that a reader looks at", () => {
  const cases: [title: string, value: unknown, text: string][] = [
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["minus zero", -0, "-0"],
    ["a bigint", 12n, "12n"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["a named function", function slope() {}, "ƒ slope"],
    ["a class", class Point {}, "ƒ Point"],
    ["a set", new Set([1, 2]), "Set(2) { 1, 2 }"],
    ["a map", new Map([["a", 1]]), 'Map(1) { "a" => 1 }'],
    ["a typed list", new Float32Array([0.5, 1]), "Float32Array(2) [0.5, 1]"],
    ["an error", new RangeError("far"), "RangeError: far"],
    ["a promise", Promise.resolve(1), "Promise"],
    [
      "an object of a class",
      new (class Point {
        x = 1;
      })(),
      "Point { x: 1 }",
    ],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), "{ a: 1 }"],
    ["a tensor", tensor([1, 2.5]), "tensor([1.0000, 2.5000])"],
    ["a tensor within an object", { w: tensor([1]) }, "{ w: tensor([1.]) }"],
  ];
  for (const [title, value, text] of cases)
    it(`${title} is shown as ${text}`, () => expect(shown(value)).toBe(text));

  it("and that contains itself says so, at any depth", () => {
    const self: { me?: unknown; list: unknown[] } = { list: [] };
    self.me = self;
    self.list.push(self);
    expect(shown(self)).toBe("{ list: [[Circular]], me: [Circular] }");
  });

  it("may stand twice without being circular", () => {
    const twice = { a: 1 };
    expect(shown([twice, twice])).toBe("[{ a: 1 }, { a: 1 }]");
  });

  it("is not spoilt by a getter that throws", () => {
    const value = {
      fine: 1,
      get broken(): number {
        throw new Error("no");
      },
    };
    expect(shown(value)).toBe("{ fine: 1, broken: a getter that throws }");
  });

  it("may be a proxy that refuses everything", () => {
    const refuse = () => {
      throw new Error("no");
    };
    const handler = { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse };
    expect(shown([new Proxy({}, handler), 2])).toBe("[an object that cannot be looked into, 2]");
  });

  it("may be a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(shown(proxy)).toBe("an object that cannot be looked into");
  });

  it("says itself how it is written as data, where it can", () => {
    expect(shown({ toJSON: () => ({ a: 1 }) })).toBe("{ a: 1 }");
    expect(
      shown({
        toJSON: () => {
          throw new Error("no");
        },
      }),
    ).toBe("an object that cannot be looked into");
  });

  it("may answer with itself or with endless others without end", () => {
    const self = { toJSON: () => self };
    expect(shown(self)).toBe("[Circular]");
    const endless = (): object => ({ toJSON: endless });
    expect(shown(endless())).toContain("{…}");
  });
});

describe("a value that is compared", () => {
  it("is not asked how it is written", () => {
    const forged = { a: 1, toJSON: () => ({ a: 2 }) };
    expect(observe(forged, COMPARED)).toMatchObject({
      entries: [
        ["a", { value: 1 }],
        ["toJSON", {}],
      ],
    });
  });

  it("keeps 10,000 items", () => {
    const value = observe(
      Array.from({ length: 10_000 }, (_, i) => i),
      COMPARED,
    );
    expect(value).toMatchObject({ kind: "array", more: 0 });
  });
});

describe("what is too long is cut, and what is missing is counted", () => {
  it("of a million items", () => {
    const value = observe(new Array(1e6).fill(1), SHOWN);
    expect(value).toMatchObject({ kind: "array", more: 1e6 - 100 });
    expect(formatObserved(value)).toContain("… 999900 more");
  });

  it("of a billion holes", () => {
    expect(observe(new Array(1e9), SHOWN)).toMatchObject({ more: 1e9 - 100 });
  });

  it("of an object's entries", () => {
    const value = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`k${i}`, i]));
    expect(observe(value, SHOWN)).toMatchObject({ kind: "object", more: 50 });
  });

  it("of a string", () => {
    expect(observe("x".repeat(10_003), SHOWN)).toMatchObject({ kind: "string", more: 3 });
  });

  it("of a tensor's numbers, whose text is PyTorch's summary", () => {
    const value = observe(tensor(new Array(20_000).fill(1)), SHOWN);
    expect(value).toMatchObject({ kind: "tensor", shape: [20_000], more: 19_999 });
    expect(formatObserved(value)).toBe("tensor([1., 1., 1.,  ..., 1., 1., 1.])");
  });

  it("of a wide and deep tree, in all", () => {
    const tree = (depth: number): unknown =>
      depth === 0 ? 1 : new Array(50).fill(0).map(() => tree(depth - 1));
    expect(JSON.stringify(observe(tree(4), SHOWN)).length).toBeLessThan(1e6);
  });

  it("of a list that is nested 100,000 deep", () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(shown(deep)).toContain("[…]");
  });

  it("and is a tensor of ten million numbers arrives as its text and its first number", () => {
    const observed = observe(zeros(1e7), SHOWN);
    expect(observed).toMatchObject({ kind: "tensor", shape: [1e7], more: 1e7 - 1 });
    expect(formatObserved(observed)).toBe("tensor([0., 0., 0.,  ..., 0., 0., 0.])");
  });

  it("and is an error or a symbol with a hundred million letters is cut", () => {
    const long = "x".repeat(1e8);
    expect(shown(new Error(long)).length).toBeLessThan(20_000);
    expect(shown(Symbol(long)).length).toBeLessThan(20_000);
  });

  it("has no more text in all its strings together than one can look through", () => {
    const many = Array.from({ length: 100 }, () => "x".repeat(10_000));
    expect(JSON.stringify(observe(many, SHOWN)).length).toBeLessThan(200_000);
  });
});
