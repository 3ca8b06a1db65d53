import { describe, expect, it } from "vitest";
import { plainMarkdown, type ReadRequest, readMdx } from ".";

/** A question as it stands in a lesson that is taken along. */
function onPaper(text: string): string {
  const request: ReadRequest<"question"> = { file: "index.mdx", text, kind: "question" };
  const { tree, problems } = readMdx(request);
  expect(problems).toEqual([]);
  const lesson = readMdx({ file: "index.mdx", text: '<Question id="asked" />', kind: "lesson" });
  return plainMarkdown(lesson.tree.children, { valueOf: () => "", questionOf: () => tree });
}

describe("a question that is taken along", () => {
  it("lists lines by their letters, so that nothing tells their order, and no feedback", () => {
    const lines = ["```ts lines", "c();", "  a();", "b();", "```"].join("\n");
    const distractor = "<Line distractor>`aa()` is all <Feedback>Never.</Feedback></Line>";
    const text = `---\nkind: order\n---\nIn which order?\n\n${lines}\n\n${distractor}\n\n<Feedback correct>So it is.</Feedback>`;
    expect(onPaper(text)).toBe(
      ["**Question**", "In which order?", "- `  a();`\n- `aa()` is all\n- `b();`\n- `c();`"].join("\n\n"),
    );
  });

  it("lists left items as they stand and partners by their letters, each once", () => {
    const pair = (left: string, right: string) =>
      `<Pair>\n<Left>${left}</Left>\n<Right>${right}</Right>\n<Feedback>No.</Feedback>\n</Pair>`;
    const pairs = [pair("second", "b"), pair("first", "a"), pair("third", "b")].join("\n\n");
    const text = `---\nkind: match\n---\nWhich is which?\n\n${pairs}\n\n<Right>aa</Right>`;
    expect(onPaper(text)).toBe(
      ["**Question**", "Which is which?", "- second\n- first\n- third", "1. a\n2. aa\n3. b"].join("\n\n"),
    );
  });
});
