import { describe, expect, test } from "vitest";
import type { MatchTask, OrderTask } from "@/lib/model";
import { offeredLines, offeredRights } from "./offered";
import { judgeOrder } from "./order";

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

const order = (ids: string, distractors = ""): OrderTask => ({
  kind: "order",
  lines: [...ids].map((id) => ({ id, group: id })),
  distractors: [...distractors],
});

describe("the lines that are offered", () => {
  test("No seed offers lines in their right order, however few they are", () => {
    for (const task of [order("ab"), order("ab", "x"), order("abc"), order("abcdef", "xyz")])
      for (const seed of seeds) {
        const offered = offeredLines(task, seed);
        const belonging = offered.filter((id) => !task.distractors.includes(id));
        expect([...offered].sort()).toEqual([...task.lines.map(({ id }) => id), ...task.distractors].sort());
        expect(judgeOrder(task, { kind: "order", lines: belonging }).kind).toBe("incorrect");
      }
  });

  test("The same seed offers the same, and seeds differ", () => {
    const texts = seeds.map((seed) => offeredLines(order("abcdef"), seed).join(""));
    expect(texts).toEqual(seeds.map((seed) => offeredLines(order("abcdef"), seed).join("")));
    expect(new Set(texts).size).toBeGreaterThan(100);
  });

  test("Every line comes first sooner or later, distractors too", () => {
    const first = new Set(seeds.map((seed) => offeredLines(order("abcd", "xy"), seed)[0]));
    expect([...first].sort().join("")).toBe("abcdxy");
  });
});

test("Right items never stand in the order of their left ones", () => {
  const task: MatchTask = {
    kind: "match",
    pairs: [..."abc"].map((id) => ({ left: id, right: id.toUpperCase(), mistaken: [] })),
    rights: [..."ABCX"],
  };
  for (const seed of seeds) {
    const offered = offeredRights(task, seed);
    expect([...offered].sort().join("")).toBe("ABCX");
    expect(offered.slice(0, 3)).not.toEqual([..."ABC"]);
  }
});
