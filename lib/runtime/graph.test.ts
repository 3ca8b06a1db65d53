import { describe, expect, it } from "vitest";
import { faultAt } from "./fault";
import { downstreamOf, faultsOf, type GraphNode, inRunOrder, upstreamOf } from "./graph";
import { planRun } from "./plan";

/** "b: x y -> z" is the node b, which reads x and y and defines z. */
function graph(...nodes: string[]): GraphNode[] {
  return nodes.map((text) => {
    const [id = "", rest = ""] = text.split(":");
    const [reads = "", defines = ""] = rest.split("->");
    const names = (list: string) => list.split(" ").filter(Boolean);
    return { id, reads: names(reads), defines: names(defines) };
  });
}

const never = () => false;
const sorted = (ids: Iterable<string>) => [...ids].sort();

/** a → b → d, a → c → d; e stands alone. Written with the readers first. */
const diamond = graph("d: y z", "c: x -> z", "b: x -> y", "a: -> x", "e: -> e");

describe("the order of a run", () => {
  it("has every node after those that it reads, otherwise as on the page", () => {
    expect(inRunOrder(diamond, new Set(["a", "b", "c", "d", "e"]))).toEqual(["a", "c", "b", "d", "e"]);
  });

  it("is that of the page where nothing depends on anything", () => {
    expect(inRunOrder(graph("c:", "a:", "b:"), new Set(["a", "b", "c"]))).toEqual(["c", "a", "b"]);
  });

  it("respects what a node needs through another that does not run", () => {
    const chain = graph("last: y", "middle: x -> y", "first: -> x");
    expect(inRunOrder(chain, new Set(["first", "last"]))).toEqual(["first", "last"]);
  });

  it("ends for a cycle too, with nodes before and behind it", () => {
    const circle = graph("b: x -> y", "a: y -> x", "before: -> q", "behind: y");
    expect(sorted(inRunOrder(circle, new Set(["a", "b", "before", "behind"])))).toEqual([
      "a",
      "b",
      "before",
      "behind",
    ]);
  });

  it("of three hundred nodes written in reverse is found", () => {
    const chain = Array.from({ length: 300 }, (_, i) => ({
      id: `n${i}`,
      reads: [`v${i - 1}`],
      defines: [`v${i}`],
    })).reverse();
    const order = inRunOrder(chain, new Set(chain.map(({ id }) => id)));
    expect(order[0]).toBe("n0");
    expect(order.at(-1)).toBe("n299");
  });
});

describe("up and down the graph", () => {
  it("upstream is all that must have run before", () => {
    expect(sorted(upstreamOf(diamond, "d"))).toEqual(["a", "b", "c"]);
    expect(sorted(upstreamOf(diamond, "e"))).toEqual([]);
  });

  it("downstream is all that reads a name, directly or through others", () => {
    expect(sorted(downstreamOf(diamond, "a"))).toEqual(["b", "c", "d"]);
    expect(sorted(downstreamOf(diamond, "d"))).toEqual([]);
  });

  it("a node of a cycle is its own upstream", () => {
    expect(upstreamOf(graph("a: y -> x", "b: x -> y"), "a").has("a")).toBe(true);
  });
});

describe("faults", () => {
  it("are none in a graph where each name has one definition", () => {
    expect(faultsOf(diamond)).toEqual([]);
  });

  it("name both that define a name", () => {
    const nodes = graph("a: -> x", "b: -> x y", "c: x");
    expect(faultsOf(nodes)).toEqual([{ kind: "defined twice", name: "x", ids: ["a", "b"] }]);
    expect(faultAt(nodes, "c", String)).toBeNull();
    expect(faultAt(nodes, "b", (id) => `Cell ${id}`)).toMatchObject({
      name: "NameError",
      message: expect.stringMatching(/“x” is defined here and in “Cell a”/),
    });
  });

  it("name all of a circle, and nothing before or behind it", () => {
    const nodes = graph("start: -> s", "a: s z -> x", "b: x -> y", "c: y -> z", "end: z");
    expect(faultsOf(nodes)).toEqual([{ kind: "cycle", ids: ["a", "b", "c"] }]);
    expect(faultAt(nodes, "a", String)?.message).toContain("“b” and “c”");
    expect(faultAt(nodes, "end", String)).toBeNull();
  });

  it("a cell that reads what it defines is no circle, for the compiler never says so", () => {
    expect(faultsOf(graph("a: -> x"))).toEqual([]);
    expect(faultAt(graph("a: x -> x"), "a", String)?.message).toContain("itself");
  });
});

describe("a run plans", () => {
  const planned = (nodes: GraphNode[], roots: string[], live: Set<string>, waits: (id: string) => boolean) =>
    planRun(nodes, roots, { live, waits, changed: [], applied: new Map() });

  it("what changed, and what reads it, in order", () => {
    expect(planned(diamond, ["a"], new Set(), never)).toEqual(["a", "c", "b", "d"]);
  });

  it("what is needed and has no live names yet", () => {
    expect(planned(diamond, ["b"], new Set(), never)).toEqual(["a", "c", "b", "d"]);
    expect(planned(diamond, ["b"], new Set(["a", "c"]), never)).toEqual(["b", "d"]);
  });

  it("nothing that waits for a click, nor what stands behind it", () => {
    expect(planned(diamond, ["a"], new Set(["b"]), (id) => id === "b")).toEqual(["a", "c"]);
    const chain = graph("a: -> x", "slow: x -> y", "behind: y", "beside: x");
    expect(planned(chain, ["a"], new Set(), (id) => id === "slow")).toEqual(["a", "beside"]);
  });

  it("a cell that waits for a click, where it was clicked", () => {
    const chain = graph("a: -> x", "slow: x -> y", "behind: y");
    expect(planned(chain, ["slow"], new Set(["a"]), (id) => id === "slow")).toEqual(["slow", "behind"]);
  });

  it("everything upstream again after a kill, when no name is live", () => {
    const chain = graph("a: -> x", "b: x -> y", "c: y -> z", "d: z");
    expect(planned(chain, ["c"], new Set(["a", "b", "c", "d"]), never)).toEqual(["c", "d"]);
    expect(planned(chain, ["c"], new Set(), never)).toEqual(["a", "b", "c", "d"]);
  });

  it("two changes at once without doing anything twice", () => {
    expect(planned(diamond, ["b", "c"], new Set(["a"]), never)).toEqual(["c", "b", "d"]);
  });
});
