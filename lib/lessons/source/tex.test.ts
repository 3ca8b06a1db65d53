import { describe, expect, it } from "vitest";
import { readMdx, renderFormula } from ".";

describe("a formula", () => {
  it("becomes HTML for eyes and MathML for readers", () => {
    const rendered = renderFormula("\\max(0, x)", true);
    expect(rendered).toMatchObject({ kind: "rendered" });
    expect(rendered.kind === "rendered" && rendered.html).toMatch(/katex-display.*<math .*<mi>max<\/mi>/s);
  });

  it("keeps no macro for the next one", () => {
    expect(renderFormula("\\gdef\\mine{x}\\mine", false).kind).toBe("rendered");
    expect(renderFormula("\\mine", false)).toMatchObject({ kind: "refused", position: 0 });
  });

  it("takes the longest length allowed and none beyond", () => {
    expect(renderFormula("\\rule{100em}{1em}", false).kind).toBe("rendered");
    expect(renderFormula("\\rule{101em}{1em}", false)).toMatchObject({ rule: "formula-size", position: 6 });
  });
});

describe("an error in a formula stands at its character", () => {
  const placeOf = (body: string) => {
    const { problems } = readMdx({ file: "q.mdx", text: body, kind: "question" });
    return problems.filter(({ rule }) => rule === "formula").map(({ line, column }) => [line, column]);
  };

  it.each([
    ["in a sentence", "So $x + \\oops$.", [1, 9]],
    ["in a block", "So\n\n$$\nx +\n  \\oops\n$$\n", [5, 3]],
    ["in a list", "- So\n\n  $$\n  x + \\oops\n  $$\n", [4, 7]],
    ["in a quote", "> $$\n> x + \\oops\n> $$\n", [2, 7]],
    ["behind one that is sound", "So $x$ and $y + \\oops$.", [1, 17]],
  ])("%s", (_, body, place) => {
    expect(placeOf(body)).toEqual([place]);
  });
});
