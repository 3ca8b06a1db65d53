import { describe, expect, it } from "vitest";
import type { QuestionKind } from "@/lib/model";
import { readMdx, type Word, words } from ".";

const needed = `

<FunctionPlot id="needed-plot" title="P" of="f" domain="0 1" />

<Exercise id="relu" />
`;

/** The example as it stands in a text of its kind, with what it speaks of. */
function around({ name, texts, questions, example, inside }: Word): string {
  if (texts[0] === "lesson") {
    const isExercise = name === "Exercise" || name === "FunctionPlot" || name === "Question";
    const fields = "title: A\nsummary: s\nobjectives: [a]\nminutes: 1\nprerequisites: []\nsources: []";
    return `---\n${fields}\n---\n${example.replace("relu-curve", name === "Claim" ? "needed-plot" : "relu-curve")}${isExercise ? "" : needed}`;
  }
  if (texts[0] === "exercise") return `---\ntitle: A\n---\nDo.\n\n${example}\n`;
  const kind = questions?.[0] ?? "choice";
  const inOption = inside === "Option" ? `<Option correct>a ${example}</Option>` : example;
  const option = inside === "Pair" ? `<Pair>${example}<Right>r</Right></Pair>` : inOption;
  const others: Partial<Record<QuestionKind, string>> = {
    choice: "<Option correct>a <Feedback>b</Feedback></Option>\n\n<Option>b <Feedback>c</Feedback></Option>",
    number: '<Answer value="1" />',
    formula: '<Answer formula="x" variables="x" domain="-1 1" />',
    output: "```ts output\nprint(1);\n```",
    sketch: name === "Sketch" ? "" : '<Sketch of="(x) => x" domain="-1 1" range="-1 1" label="f(x)" />',
    predict: predictedWith(name),
    order: "<Line>a</Line>\n\n<Line>b</Line>",
    match: "<Pair><Left>a</Left><Right>A</Right></Pair>\n\n<Pair><Left>b</Left><Right>B</Right></Pair>",
  };
  const rest = (others[kind] ?? "")
    .split("\n\n")
    .filter(
      (line) => !(example.startsWith("<Option correct") || inside === "Option") || !line.includes("correct"),
    )
    .filter((line) => name !== "Answer" || !line.startsWith("<Answer"));
  return `---\nkind: ${kind}\n---\nWhat?\n\n${option}\n\n${rest.join("\n\n")}\n`;
}

/** What a prediction needs beside the word `name`. */
function predictedWith(name: string): string {
  if (name === "Outcome") return '<Answer of="1" within="1" />';
  return `${name === "Option" ? "<Option>b</Option>\n\n" : ""}<Outcome>o</Outcome>`;
}

describe("the words", () => {
  it.each(words)("$name: its example is lesson text without problems", (word) => {
    const kind = word.texts[0] ?? "lesson";
    expect(readMdx({ file: "index.mdx", text: around(word), kind }).problems).toEqual([]);
  });

  it("are known once in each kind of text", () => {
    const known = words.flatMap(({ name, texts, questions = ["any"] }) =>
      texts.flatMap((text) => questions.map((question) => `${name} in ${text} ${question}`)),
    );
    expect(new Set(known).size).toBe(known.length);
  });
});
