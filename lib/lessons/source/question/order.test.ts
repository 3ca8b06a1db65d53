import { describe, expect, it } from "vitest";
import { questionReaders, readMdx } from "..";

const read = (body: string, kind = "order") =>
  readMdx({
    file: "index.mdx",
    text: `---\nkind: ${kind}\n---\n\nIn which order?\n\n${body}\n`,
    kind: "question",
  });

const taskOf = (body: string) => {
  const { tree, problems } = read(body);
  expect(problems).toEqual([]);
  return questionReaders.order.task(tree);
};

const seen = (body: string) => read(body).problems.map((problem) => problem.seen);

const fence = (word: string, ...lines: string[]) => [`\`\`\`ts ${word}`, ...lines, "```"].join("\n");

describe("lines to be put in order", () => {
  it("stand in the author's order, from words and from each line of a fence", () => {
    expect(
      taskOf(`<Line>First</Line>\n\n${fence("lines", "a();", "", "  b();")}\n\n<Line>Last</Line>`),
    ).toEqual({
      kind: "order",
      lines: [
        { id: "line-1", group: "#1" },
        { id: "line-2", group: "#2" },
        { id: "line-3", group: "#3" },
        { id: "line-4", group: "#4" },
      ],
      distractors: [],
    });
  });

  it("leave out the distractors, which belong nowhere", () => {
    const body = `${fence("distractors", "x();", "y();")}\n\n${fence("lines", "a();", "b();")}\n\n<Line distractor>z <Feedback>No.</Feedback></Line>`;
    expect(taskOf(body)).toMatchObject({
      lines: [{ id: "line-3" }, { id: "line-4" }],
      distractors: ["line-1", "line-2", "line-5"],
    });
  });

  it("share a group where the author says so, and where they look the same", () => {
    const words = '<Line group="ready">a</Line>\n\n<Line group="ready">b</Line>\n\n<Line>c</Line>';
    expect(taskOf(words)).toMatchObject({ lines: [{ group: "ready" }, { group: "ready" }, { group: "#3" }] });
    const fences = `${fence('lines group="ready"', "a();", "b();")}\n\n${fence("lines", "c();")}`;
    expect(taskOf(fences)).toMatchObject({
      lines: [{ group: "ready" }, { group: "ready" }, { group: "#3" }],
    });
    const braces = fence("lines", "if (a) {", "}", "if (b) {", "}", "  }");
    const groups = ["#1", "#2", "#3", "#2", "#5"].map((group) => ({ group }));
    expect(taskOf(braces)).toMatchObject({ lines: groups });
  });

  it("are told apart by what variant.ts draws for them", () => {
    const body = '<Line>Add <Drawn name="x" /></Line>\n\n<Line>Add <Drawn name="y" /></Line>';
    expect(taskOf(body)).toMatchObject({ lines: [{ group: "#1" }, { group: "#2" }] });
  });
});

describe("problems of an order question", () => {
  it.each([
    ["", "the question has no lines to put in order"],
    ["<Line>a</Line>", "the question has one line to put in order"],
    ['<Line group="g">a</Line>\n\n<Line group="g">b</Line>', "every order of the lines is right"],
    [
      `${fence("lines", "a();", "b();")}\n\n${fence("distractors", "a();")}`,
      "the distractor looks like a line that belongs in the answer",
    ],
    [
      `${fence("lines", "a();", "b();")}\n\n<Line distractor group="g">c</Line>`,
      "the distractor has a group",
    ],
    [
      `${fence("lines", "a();", "b();")}\n\n<Line distractor><Feedback>c</Feedback></Line>`,
      "the line has no text beside its feedback",
    ],
    [`${fence("lines", "a();", "b();")}\n\n<Feedback>c</Feedback>`, "the feedback belongs to nothing"],
    [
      "<Line>a</Line>\n\n<Line>b <Feedback correct>c</Feedback></Line>",
      "what is said to the right answer stands in one item",
    ],
    [fence("lines distractors", "a();", "b();"), "the fence has lines and distractors"],
    [
      `${fence("lines", "a();", "b();")}\n\n- in a list\n\n  ${fence("lines", "c();").replaceAll("\n", "\n  ")}`,
      "the fence of lines stands in the wrong place",
    ],
  ])("%#: are said in words", (body, problem) => {
    expect(seen(body)).toContain(problem);
  });

  it("are all that is said of a fence of lines in another kind of text", () => {
    const options =
      "<Option correct>a <Feedback>b</Feedback></Option>\n\n<Option>b <Feedback>c</Feedback></Option>";
    expect(read(`${fence("lines", "a();")}\n\n${options}`, "choice").problems).toMatchObject([
      { seen: "lines to be put in order belong to a question of the kind order", line: 7 },
    ]);
  });
});
