import { describe, expect, it } from "vitest";
import { readMdx, type Word, words } from ".";

const needed = `

<FunctionPlot id="needed-plot" title="P" of="f" domain="0 1" />

<Exercise id="relu" />
`;

/** The example as it stands in a text of its kind, with what it speaks of. */
function around({ name, texts, example, inside }: Word): string {
  if (texts[0] === "lesson") {
    const isExercise = name === "Exercise" || name === "FunctionPlot" || name === "Question";
    const fields = "title: A\nsummary: s\nobjectives: [a]\nminutes: 1\nprerequisites: []\nsources: []";
    return `---\n${fields}\n---\n${example.replace("relu-curve", name === "Claim" ? "needed-plot" : "relu-curve")}${isExercise ? "" : needed}`;
  }
  if (texts[0] === "exercise") return `---\ntitle: A\n---\nDo.\n\n${example}\n`;
  const option = inside === "Option" ? `<Option correct>a ${example}</Option>` : example;
  return `What?\n\n${option}\n\n<Option>b <Feedback>c</Feedback></Option>\n`;
}

describe("the words", () => {
  it.each(words)("$name: its example is lesson text without problems", (word) => {
    const kind = word.texts[0] ?? "lesson";
    expect(readMdx({ file: "index.mdx", text: around(word), kind }).problems).toEqual([]);
  });

  it("are known once in each kind of text", () => {
    const known = words.flatMap(({ name, texts }) => texts.map((text) => `${name} in ${text}`));
    expect(new Set(known).size).toBe(known.length);
  });
});
