import { lessonText } from "@/lib/lessons/testing/course-folder";
import { type Broken, course, lesson, question, TEXT } from "./broken";

const at = (line = 1, file = "index.mdx") => `tiny/questions/q/${file}:${line}`;
const number = (answer: string) => `---\nkind: number\n---\n\nHow many?\n\n${answer}\n`;
const output = (program: string, more = "") =>
  `---\nkind: output\n---\n\nWhat is printed?\n\n\`\`\`ts output\n${program}\n\`\`\`\n${more}`;
const sketch = (range: string, more = "") =>
  `---\nkind: sketch\n---\n\nDraw it.\n\n<Sketch of="(x) => x" domain="-1 1" range="${range}" label="f(x)" />\n${more}`;
const predict = (answer: string) =>
  `---\nkind: predict\n---\n\nWhat comes out?\n\n${answer}\n\n<Outcome>See?</Outcome>\n`;
const drawing = (numbers: string) =>
  `import { defineVariant } from "gradbook/check";\n\nexport default defineVariant((draw) => (${numbers}));\n`;

export const brokenQuestions: readonly Broken[] = [
  {
    rule: "question",
    at: at(3),
    files: question("What?\n\n<Option correct>a <Feedback>Yes.</Feedback></Option>\n"),
  },
  { rule: "missing-question", at: `${TEXT}:9`, files: lesson('<Question id="no-such" />') },
  {
    rule: "unused-question",
    at: "tiny/questions/kept/index.mdx:1",
    files: course({ [TEXT]: lessonText("Text.") }),
  },
  {
    rule: "variant-syntax",
    at: at(1, "variant.ts"),
    files: question(number('<Answer of="n" />'), { "variant.ts": "export default ;;{" }),
  },
  {
    rule: "variant-fails",
    at: at(1, "variant.ts"),
    files: question(number('<Answer of="n" />'), { "variant.ts": drawing("null") }),
  },
  {
    rule: "variant-ambiguous",
    at: at(),
    files: question(number('<Answer of="n" />\n\n<Feedback of="m">No.</Feedback>'), {
      "variant.ts": drawing("{ n: draw.integer(1, 2), m: 2 }"),
    }),
  },
  {
    rule: "unknown-draw",
    at: at(),
    files: question(number('<Answer of="m" />'), { "variant.ts": drawing("{ n: draw.integer(1, 9) }") }),
  },
  {
    rule: "formula-answer",
    at: at(),
    files: question('---\nkind: formula\n---\n\nWhich?\n\n<Answer formula="2 *" />\n'),
  },
  { rule: "expression-fails", at: at(7), files: question(predict('<Answer of="nobody()" within="1" />')) },
  { rule: "output-syntax", at: at(8), files: question(output("const = 1;")) },
  { rule: "output-fails", at: at(8), files: question(output('throw new Error("no");')) },
  {
    rule: "output",
    at: at(),
    files: question(output("console.log(1);", '\n<Feedback text="1">No.</Feedback>\n')),
  },
  { rule: "sketch-outside", at: at(), files: question(sketch("5 9")) },
  {
    rule: "sketch-ambiguous",
    at: at(),
    files: question(sketch("-1 1", '\n<Feedback of="(x) => x * 1.01">Close.</Feedback>\n')),
  },
  { rule: "predict-number", at: at(7), files: question(predict('<Answer of="[1]" within="1" />')) },
  {
    rule: "predict-outside",
    at: at(),
    files: question(predict('<Answer of="7" within="1" min="0" max="1" />')),
  },
];
