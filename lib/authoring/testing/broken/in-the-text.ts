import { lessonText } from "@/lib/lessons/testing/course-folder";
import { type Broken, cell, course, exercise, lesson, TEXT, USED } from "./broken";

const at = (line: number) => `${TEXT}:${line}`;
const slider = (rest: string) => `<Slider name="x0" label="x" ${rest} />\n\n<Value of="x0" />`;
const chart = (rest: string) => `<FunctionPlot id="p" title="P" of="(x: number) => x" ${rest} />`;

export const brokenTexts: readonly Broken[] = [
  { rule: "mdx-syntax", at: at(1), files: lesson("A {b c} d.\n\n".repeat(60)), besides: ["expression"] },
  {
    rule: "merge-conflict",
    at: at(9),
    files: lesson("<<<<<<< HEAD", "One.", "=======", "Two.", ">>>>>>> x"),
  },
  { rule: "nesting", at: at(10), files: lesson("", `${">".repeat(60)} Deep.`) },
  { rule: "unclosed-tag", at: at(9), files: lesson("<Aside>", "", "Text.") },
  {
    rule: "unclosed-quote",
    at: at(13),
    files: course({ [TEXT]: lessonText(USED, "", '<Callout title="A>', "", "Text.") }),
  },
  { rule: "unquoted-attribute", at: at(9), files: lesson("<Callout title=A>Text.</Callout>") },
  { rule: "bad-tag", at: at(9), files: lesson("<Value of='1' ; />") },
  { rule: "html-comment", at: at(9), files: lesson("<!-- later -->") },
  { rule: "autolink", at: at(9), files: lesson("See <https://example.org>.") },
  { rule: "stray-angle", at: at(9), files: lesson("If 1 <2 holds.") },
  { rule: "stray-brace", at: at(9), files: lesson("A } alone.") },
  { rule: "expression", at: at(9), files: lesson("It is {1 + 1}.") },
  { rule: "attribute-expression", at: at(9), files: lesson("<Callout title={name}>Text.</Callout>") },
  { rule: "no-imports", at: at(9), files: lesson('import fs from "node:fs"', "", "Text.") },
  { rule: "unknown-component", at: at(9), files: lesson("<Calout>Text.</Calout>") },
  { rule: "html-element", at: at(9), files: lesson("A <b>bold</b> word.") },
  { rule: "misplaced", at: at(9), files: lesson("<Hint>Text.</Hint>") },
  { rule: "content", at: at(9), files: lesson("<Aside></Aside>") },
  { rule: "unknown-attribute", at: at(9), files: lesson('<Callout titel="A">Text.</Callout>') },
  { rule: "missing-attribute", at: at(9), files: lesson('It is <Value digits="2" />.') },
  { rule: "repeated-attribute", at: at(9), files: lesson('<Callout title="A" title="B">Text.</Callout>') },
  { rule: "attribute-value", at: at(9), files: lesson('It is <Value of="1" digits="two" />.') },
  { rule: "slider-range", at: at(9), files: lesson(slider('min="4" max="-4" value="0"')) },
  {
    rule: "choice-options",
    at: at(9),
    files: lesson('<Choice name="f" options="relu, tanh" value="tahn" />', "", '<Value of="f" />'),
  },
  { rule: "log-domain", at: at(9), files: lesson(chart('domain="-1 1" logX')) },
  {
    rule: "plot-mark",
    at: at(11),
    files: lesson('<Toggle name="on" />', "", chart('domain="-1 1" at="on"')),
  },
  { rule: "fence-language", at: at(9), files: lesson("```javscript", "1", "```") },
  { rule: "fence-option", at: at(9), files: lesson("```ts title=A", "1", "```") },
  { rule: "unclosed-fence", at: at(9), files: lesson("```ts", "1") },
  { rule: "heading", at: at(9), files: lesson("#### Deep", "", "Text.") },
  { rule: "duplicate-id", at: at(13), files: lesson(cell("a", "1"), "", cell("a", "2")) },
  { rule: "link", at: at(9), files: lesson("[run](javascript:alert%281%29)") },
  { rule: "dead-link", at: at(9), files: lesson("[there](/lessons/tinny)") },
  { rule: "dead-anchor", at: at(9), files: lesson("[there](#no-such)") },
  { rule: "image", at: at(9), files: lesson("![a cat](cat.png)") },
  { rule: "formula", at: at(9), files: lesson("$\\frac{1}{2$") },
  { rule: "formula-fence", at: at(9), files: lesson("A $$x$$ in a sentence.") },
  { rule: "formula-command", at: at(9), files: lesson("$\\href{https://example.org}{x}$") },
  { rule: "formula-size", at: at(9), files: lesson(`$${"x + ".repeat(1_100)} 1$`) },
  { rule: "typed-number", at: at(9), files: lesson('It is 0.6, that is <Value of="3 / 4" />.') },
  {
    rule: "chart-description",
    at: at(9),
    files: lesson(
      cell(
        "a",
        'import { plot } from "gradbook";\nplot({ kind: "line", series: [{ name: "a", y: [1, 2] }] });',
      ),
    ),
  },
  {
    rule: "idle-control",
    at: at(9),
    files: lesson('<Slider name="x0" label="x" min="-4" max="4" value="1" />'),
  },
  {
    rule: "claim",
    at: at(9),
    files: lesson('<Claim id="C01" verdict="holds" evidence="no" asks="kept">A.</Claim>'),
  },
  { rule: "cell-syntax", at: at(10), files: lesson(cell("a", "const = 1;")) },
  { rule: "expression-syntax", at: at(9), files: lesson('It is <Value of="1 +" />.') },
  { rule: "cell-type", at: at(10), files: lesson(cell("a", 'const a: number = "1";')) },
  {
    rule: "defined-twice",
    at: at(13),
    files: lesson(cell("a", "const n = 1;"), "", cell("b", "const n = 2;")),
  },
  {
    rule: "cycle",
    at: at(13),
    files: lesson(cell("a", "const f = (): number => g();"), "", cell("b", "const g = (): number => f();")),
  },
  { rule: "cell-fails", at: at(11), files: lesson(cell("a", 'const a = 1;\nthrow new Error("no");')) },
  { rule: "cell-unsteady", at: at(9), files: lesson(cell("a", "performance.now();")) },
  { rule: "twin", at: at(9), files: lesson('```py twin="no"', "print(1)", "```") },
  {
    rule: "twins-file",
    at: "tiny/twins.json:1",
    files: { ...lesson("Text."), "tiny/twins.json": "{" },
  },
  {
    rule: "twin-unrecorded",
    at: at(13),
    files: lesson(cell("a", "1"), "", '```py twin="a"', "print(1)", "```"),
  },
  {
    rule: "twin-edited",
    at: at(13),
    files: {
      ...lesson(cell("a", "1"), "", '```py twin="a"', "print(1)", "```"),
      "tiny/twins.json": '{ "a": { "source": "old", "torch": "2.0", "printed": "1" } }',
    },
  },
  {
    rule: "twin-differs",
    at: at(13),
    files: {
      ...lesson(cell("a", "1"), "", '```py twin="a"', "print(2)", "```"),
      // The first 16 digits of the SHA-256 of “print(2)”.
      "tiny/twins.json": '{ "a": { "source": "fc92339e2c864d8f", "torch": "2.0", "printed": "2" } }',
    },
  },
  {
    rule: "idle-twin-record",
    at: "tiny/twins.json:2",
    files: {
      ...lesson("Text."),
      "tiny/twins.json": '{\n  "a": { "source": "x", "torch": "2.0", "printed": "1" }\n}',
    },
  },
  {
    rule: "exercise",
    at: "tiny/exercises/twice/index.mdx:1",
    files: exercise({ "index.mdx": '---\ntitle: T\n---\n\n<Feedback for="same">No.</Feedback>\n' }),
  },
];
