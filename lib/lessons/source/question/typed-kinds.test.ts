import { describe, expect, test } from "vitest";
import { readMdx } from "../read-mdx";
import { questionReaders } from ".";

const read = (kind: "formula" | "output", text: string) => {
  const { tree, problems } = readMdx({
    file: "q.mdx",
    text: `---\nkind: ${kind}\n---\n\nWhat is it?\n\n${text}\n`,
    kind: "question",
  });
  const seen = problems.map((problem) => problem.seen);
  return { task: seen.length === 0 ? questionReaders[kind].task(tree) : null, seen };
};

test("A formula is asked in x from −8 to 8 unless the author says otherwise", () => {
  const feedback = '<Feedback formula="x">No bend.</Feedback>\n\n<Feedback correct>Yes.</Feedback>';
  expect(read("formula", `<Answer formula="max(0, x)" />\n\n${feedback}`)).toEqual({
    seen: [],
    task: {
      kind: "formula",
      answer: "max(0, x)",
      variables: ["x"],
      domain: [-8, 8],
      except: [],
      mistakes: [{ id: "feedback-1", formula: "x" }],
    },
  });
  const neuron = '<Answer formula="w_1*x + b" variables="w_1, x b" domain="-2 3" except="0, 1" />';
  expect(read("formula", neuron).task).toMatchObject({
    variables: ["w_1", "x", "b"],
    domain: [-2, 3],
    except: [0, 1],
  });
});

describe("What a formula question lacks is said", () => {
  test.each([
    ["", "the question has no answer"],
    ['<Answer formula="x" />\n\n<Answer formula="x" />', "a second <Answer>"],
    ['<Answer formula="x" variables="x, e" />', "the variable “e”"],
    ['<Answer formula="x" variables="x-y" />', "the variable “x-y”"],
    ['<Answer formula="x" variables="a b c d f g h" />', "7 variables"],
    ['<Answer formula="x" domain="-1000 1000" />', "a domain beyond 100"],
    ['<Answer formula="x" except="zero" />', 'except="… zero …"'],
    [
      '<Answer formula="x" />\n\n<Feedback formula="1" correct>?</Feedback>',
      "<Feedback> has formula and correct",
    ],
  ])("%s", (text, what) => expect(read("formula", text).seen).toEqual([expect.stringContaining(what)]));
});

test("An output is asked of the one program ts output, and \\n parts the lines of a wrong one", () => {
  const text = '```ts output\nconsole.log(1);\n```\n\n<Feedback text="0\\n1">Count again.</Feedback>';
  expect(read("output", text)).toEqual({
    seen: [],
    task: { kind: "output", lines: [], mistakes: [{ id: "feedback-1", lines: ["0", "1"] }] },
  });
});

describe("What an output question lacks is said", () => {
  const program = "```ts output\nconsole.log(1);\n```";
  test.each([
    ["```ts\nconsole.log(1);\n```", "the question has no program"],
    [`${program}\n\n${program}`, "a second program to be read"],
    ["```py output\nprint(1)\n```", "a program in the language py"],
    [`${program}\n\n<Feedback text="1" correct>?</Feedback>`, "<Feedback> has text and correct"],
  ])("%s", (text, what) => expect(read("output", text).seen).toEqual([expect.stringContaining(what)]));

  test("A program ts output belongs to no other kind", () => {
    const { problems } = readMdx({
      file: "q.mdx",
      text: `What is it?\n\n${program}\n\n<Option correct>a\n<Feedback>b</Feedback>\n</Option>\n\n<Option>a\n<Feedback>b</Feedback>\n</Option>`,
      kind: "question",
    });
    expect(problems.map(({ rule }) => rule)).toContain("misplaced");
  });
});
