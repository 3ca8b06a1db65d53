import { describe, expect, it } from "vitest";
import { readMdx, type TextKind } from ".";

const fields: Record<string, string> = {
  title: "title: ReLU",
  summary: "summary: One bend.",
  objectives: "objectives: [Say what it does]",
  minutes: "minutes: 20",
  prerequisites: "prerequisites: []",
  sources: "sources: [S1]",
};

/** A lesson of which one frontmatter line is another; title stands on line 2, minutes on 5, the body begins on 9. */
const withField = (name: string, line: string) =>
  `---\n${Object.values({ ...fields, [name]: line }).join("\n")}\n---\n\nText.\n`;

const lesson = (body: string) => `---\n${Object.values(fields).join("\n")}\n---\n${body}\n`;
const exercise = (body: string) => `---\ntitle: Write it\n---\n${body}\n`;

type Broken = { defect: string; text: string; kind?: TextKind; line: number; says: RegExp };

const frontmatter: Broken[] = [
  { defect: "an empty file", text: "", line: 1, says: /file is empty/ },
  {
    defect: "no frontmatter",
    text: "Text.\n",
    line: 1,
    says: /no frontmatter block.*title, summary, objectives/,
  },
  { defect: "an indented fence", text: "  ---\n  title: x\n  ---\n", line: 1, says: /fence is indented/ },
  {
    defect: "frontmatter in JavaScript",
    text: "---js\nmodule.exports = {}\n---\n",
    line: 1,
    says: /"js".*plain YAML/,
  },
  {
    defect: "frontmatter in javascript",
    text: "---javascript\nx\n---\n",
    line: 1,
    says: /"javascript".*plain YAML/,
  },
  { defect: "an unclosed block", text: "---\ntitle: x\n", line: 1, says: /never closed/ },
  {
    defect: "an unclosed quote",
    text: withField("title", 'title: "ReLU'),
    line: 2,
    says: /quote.*never closed/,
  },
  {
    defect: "an unclosed list",
    text: withField("sources", "sources: [S1"),
    line: 7,
    says: /bracket.*never closed/,
  },
  {
    defect: "an unknown alias",
    text: withField("title", "title: *nope"),
    line: 2,
    says: /unknown alias "nope"/,
  },
  {
    defect: "a tag that would run code",
    text: withField("title", 'title: !!js/function "function(){return 1}"'),
    line: 2,
    says: /unknown tag !!js\/function; nothing of it was evaluated/,
  },
  { defect: "a field given twice", text: withField("title", "title: A\ntitle: B"), line: 3, says: /unique/ },
  { defect: "a null title", text: withField("title", "title: ~"), line: 2, says: /"title" is null/ },
  { defect: "an empty title", text: withField("title", 'title: ""'), line: 2, says: /"title" is empty/ },
  { defect: "a title that is a number", text: withField("title", "title: 3"), line: 2, says: /"title" is 3/ },
  {
    defect: "minutes in words",
    text: withField("minutes", "minutes: first"),
    line: 5,
    says: /"first".*1 to 180/,
  },
  {
    defect: "endless minutes",
    text: withField("minutes", "minutes: 1e309"),
    line: 5,
    says: /Infinity.*1 to 180/,
  },
  {
    defect: "too many minutes",
    text: withField("minutes", "minutes: 181"),
    line: 5,
    says: /is 181.*1 to 180/,
  },
  { defect: "half a minute", text: withField("minutes", "minutes: 0.5"), line: 5, says: /is 0\.5.*whole/ },
  { defect: "a missing field", text: withField("minutes", "# none"), line: 1, says: /"minutes" is missing/ },
  {
    defect: "a misspelt field",
    text: withField("title", "title: A\nTitle: x"),
    line: 3,
    says: /unknown field "Title".*"title"/,
  },
  {
    defect: "an order in the frontmatter",
    text: withField("title", "title: A\norder: 3"),
    line: 3,
    says: /unknown field "order"/,
  },
  {
    defect: "a prerequisite that is no id",
    text: withField("prerequisites", "prerequisites:\n  - /etc/passwd"),
    line: 7,
    says: /"\/etc\/passwd".*a-z, 0-9/,
  },
  {
    defect: "a prerequisite that does not exist",
    text: withField("prerequisites", "prerequisites: [no-such-lesson]"),
    line: 6,
    says: /"no-such-lesson" does not exist/,
  },
  {
    defect: "a source that is no source",
    text: withField("sources", "sources: [relu]"),
    line: 7,
    says: /"relu".*"S1"/,
  },
  {
    defect: "a bad field in a file with CRLF",
    text: withField("minutes", "minutes: x").replaceAll("\n", "\r\n"),
    line: 5,
    says: /"minutes" is "x"/,
  },
];

const syntax: Broken[] = [
  {
    defect: "a word that is never closed",
    text: lesson("A\n\n<Callout>\n\nB"),
    line: 11,
    says: /<Callout> is never closed/,
  },
  {
    defect: "a misspelt closing",
    text: lesson("<Aside>\n\nA\n\n</Asid>"),
    line: 13,
    says: /<\/Asid>.*<Aside> of line 9/,
  },
  {
    defect: "a closing without opening",
    text: lesson("A\n\n</Aside>"),
    line: 11,
    says: /<\/Aside> closes nothing/,
  },
  {
    defect: "a word closed in another paragraph",
    text: lesson("<Aside>A\n\nB</Aside>"),
    line: 9,
    says: /lines of their own/,
  },
  { defect: "a stray closing brace", text: lesson("a } b"), line: 9, says: /stray "}".*\\}/ },
  {
    defect: "an opening brace without end",
    text: lesson("a { b"),
    line: 9,
    says: /"{" is never closed.*\\{/,
  },
  {
    defect: "an image element left open",
    text: lesson('<img src="a.png">'),
    line: 9,
    says: /<img> must be self-closed/,
  },
  {
    defect: "an attribute without quotes",
    text: lesson("<Exercise id=relu />"),
    line: 9,
    says: /quotes: write id="relu"/,
  },
  {
    defect: "a quote without end",
    text: lesson('A\n\n<Exercise id="relu />\n\nB'),
    line: 11,
    says: /quote.*<Exercise> is never closed/,
  },
  { defect: "a tag without end", text: lesson("A\n\n<Exercise"), line: 11, says: /<Exercise never ends/ },
  {
    defect: "an autolink",
    text: lesson("see <https://example.org>"),
    line: 9,
    says: /autolink.*\[text\]\(url\)/,
  },
  { defect: "an HTML comment", text: lesson("<!-- later -->"), line: 9, says: /comment.*\{\/\*/ },
  { defect: "a less-than sign", text: lesson("x <3 holds"), line: 9, says: /"<3".*less-than/ },
  {
    defect: "a sign that cannot stand in a tag",
    text: lesson('A <Value of="a" # digits="2" /> b'),
    line: 9,
    says: /unexpected "#" in the tag <Value>/,
  },
  {
    defect: "a tag inside a tag",
    text: lesson('A\n\n<Exercise <Hint>id="a" />'),
    line: 11,
    says: /unexpected "<" in the tag <Exercise>/,
  },
  {
    defect: "a merge conflict",
    text: lesson("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x"),
    line: 9,
    says: /merge conflict/,
  },
  {
    defect: "an expression that does not parse",
    text: lesson("a {b c} d"),
    line: 9,
    says: /\{b c\} is not allowed/,
  },
];

const code: Broken[] = [
  {
    defect: "an import",
    text: lesson('import s from "../.env"'),
    line: 9,
    says: /imports and exports are not allowed/,
  },
  {
    defect: "an export",
    text: lesson("A\n\nexport const a = 1"),
    line: 11,
    says: /imports and exports are not allowed/,
  },
  {
    defect: "an import inside braces",
    text: lesson('{await import("node:fs")}'),
    line: 9,
    says: /not allowed/,
  },
  { defect: "an exit", text: lesson("{process.exit(1)}"), line: 9, says: /process\.exit\(1\).*not allowed/ },
  {
    defect: "an unknown name in braces",
    text: lesson("Hello {studnet}"),
    line: 9,
    says: /"studnet" is not defined.*<Value of="studnet"/,
  },
  {
    defect: "an attribute in braces",
    text: lesson("<Exercise id={3} />"),
    line: 9,
    says: /expression.*id="3"/,
  },
  { defect: "spread attributes", text: lesson('<Exercise id="a" {...all} />'), line: 9, says: /spreads/ },
  {
    defect: "a script",
    text: lesson('<script>{"alert(1)"}</script>'),
    line: 9,
    says: /<script> is not allowed/,
  },
];

const wordDefects: Broken[] = [
  {
    defect: "a cell as an element",
    text: lesson("<cell>1</cell>"),
    line: 9,
    says: /<cell> is not allowed.*```ts cell/,
  },
  {
    defect: "a word in small letters",
    text: lesson('<slider name="a" />'),
    line: 9,
    says: /Did you mean <Slider>/,
  },
  {
    defect: "a misspelt word",
    text: lesson('A\n\n<Exercize id="a" />'),
    line: 11,
    says: /<Exercize>.*Did you mean <Exercise>/,
  },
  {
    defect: "a word of questions in a lesson",
    text: lesson("<Option>a</Option>"),
    line: 9,
    says: /<Option> does not belong.*a question/,
  },
  {
    defect: "an unknown attribute",
    text: lesson('<Exercise id="a" titel="b" />'),
    line: 9,
    says: /unknown attribute titel/,
  },
  {
    defect: "a misspelt attribute",
    text: lesson('<Value of="a" digts="2" />'),
    line: 9,
    says: /digts.*did you mean digits/,
  },
  {
    defect: "a missing attribute",
    text: lesson('<Slider name="a" min="0" max="1" />'),
    line: 9,
    says: /lacks value/,
  },
  {
    defect: "an attribute given twice",
    text: lesson('<Exercise id="a" id="b" />'),
    line: 9,
    says: /id twice/,
  },
  {
    defect: "a number in words",
    text: lesson('<Value of="a" digits="two" />'),
    line: 9,
    says: /digits="two".*whole number/,
  },
  { defect: "an id with capitals", text: lesson('<Exercise id="MyRelu" />'), line: 9, says: /"MyRelu".*a-z/ },
  { defect: "a reserved id", text: lesson('<Exercise id="__proto__" />'), line: 9, says: /"__proto__"/ },
  {
    defect: "an attribute called __proto__",
    text: lesson('<Exercise id="a" __proto__="b" />'),
    line: 9,
    says: /unknown attribute __proto__/,
  },
  {
    defect: "a reserved word as a name",
    text: lesson('<Slider name="for" min="0" max="1" value="0" />'),
    line: 9,
    says: /"for".*variable/,
  },
  {
    defect: "a flag with a value",
    text: lesson('<FunctionPlot id="p" title="P" of="f" domain="0 1" derivative="yes" />'),
    line: 9,
    says: /derivative alone/,
  },
  {
    defect: "a domain the wrong way round",
    text: lesson('<FunctionPlot id="p" title="P" of="f" domain="4 -4" />'),
    line: 9,
    says: /"4 -4".*smaller first/,
  },
  { defect: "an empty expression", text: lesson('<Value of="" />'), line: 9, says: /of is empty/ },
  {
    defect: "a log axis that begins at 0",
    text: lesson('<FunctionPlot id="p" title="P" of="f" domain="0 1" logX />'),
    line: 9,
    says: /above 0/,
  },
  {
    defect: "a slider that begins outside",
    text: lesson('<Slider name="a" min="0" max="1" value="2" />'),
    line: 9,
    says: /begins at 2.*between min and max/,
  },
  {
    defect: "a choice that begins at none of its options",
    text: lesson('<Choice name="a" options="relu, tanh" value="rely" />'),
    line: 9,
    says: /begins at "rely".*did you mean "relu"/i,
  },
  {
    defect: "a choice of one option",
    text: lesson('<Choice name="a" options="relu" value="relu" />'),
    line: 9,
    says: /one option, "relu".*at least two/,
  },
  {
    defect: "a choice with an option twice",
    text: lesson('<Choice name="a" options="relu, tanh, relu" value="relu" />'),
    line: 9,
    says: /"relu" twice.*Remove one/,
  },
  {
    defect: "a choice with an empty option",
    text: lesson('<Choice name="a" options="relu, tanh," value="relu" />'),
    line: 9,
    says: /option of the choice is empty.*one comma/,
  },
  {
    defect: "a choice whose name is no identifier",
    text: lesson('<Choice name="my-choice" options="relu, tanh" value="relu" />'),
    line: 9,
    says: /"my-choice".*variable/,
  },
  {
    defect: "a toggle in a sentence",
    text: lesson('Switch <Toggle name="a" /> here.'),
    line: 9,
    says: /wrong place.*lines of its own/,
  },
  {
    defect: "a toggle that is on by an expression",
    text: lesson('<Toggle name="a" on={true} />'),
    line: 9,
    says: /on=\{true\} is an expression/,
  },
  {
    defect: "an exercise in a sentence",
    text: lesson('See <Exercise id="a" /> here.'),
    line: 9,
    says: /wrong place.*lines of its own/,
  },
  {
    defect: "text inside a value",
    text: lesson('It is <Value of="a">3</Value>.'),
    line: 9,
    says: /something between its tags/,
  },
  { defect: "an empty callout", text: lesson("<Callout></Callout>"), line: 9, says: /<Callout> is empty/ },
  {
    defect: "an unknown verdict",
    text: lesson('<Claim id="C08" verdict="hold" evidence="a" asks="b">x</Claim>'),
    line: 9,
    says: /"hold".*"holds"/,
  },
];

const cell = (id: string) => `\`\`\`ts cell id="${id}"\n1\n\`\`\``;

const wholes: Broken[] = [
  {
    defect: "a cell id given twice",
    text: lesson(`${cell("a")}\n\n${cell("a")}`),
    line: 13,
    says: /"a".*already on line 9/,
  },
  {
    defect: "a plot with a cell's id",
    text: lesson(`${cell("a")}\n\n<FunctionPlot id="a" title="P" of="f" domain="0 1" />`),
    line: 13,
    says: /"a".*already on line 9/,
  },
  {
    defect: "a slider name given twice",
    text: lesson(
      '<Slider name="a" min="0" max="1" value="0" />\n\n<Slider name="a" min="0" max="1" value="0" />',
    ),
    line: 11,
    says: /the name "a" was given already on line 9/,
  },
  {
    defect: "a choice with a slider's name",
    text: lesson(
      '<Slider name="a" min="0" max="1" value="0" />\n\n<Choice name="a" options="relu, tanh" value="relu" />',
    ),
    line: 11,
    says: /the name "a" was given already on line 9/,
  },
  {
    defect: "a plot whose mark is at a choice",
    text: lesson(
      '<Choice name="a" options="relu, tanh" value="relu" />\n\n<FunctionPlot id="p" title="P" of="f" domain="0 1" at="a" />',
    ),
    line: 11,
    says: /"p" is at "a", a choice.*Name a slider/,
  },
  {
    defect: "a claim without evidence",
    text: lesson(
      '<Exercise id="b" />\n\n<Claim id="C08" verdict="holds" evidence="plott" asks="b">x</Claim>',
    ),
    line: 11,
    says: /evidence "plott"/,
  },
  {
    defect: "a claim that nothing asks",
    text: lesson(`${cell("a")}\n\n<Claim id="C08" verdict="holds" evidence="a" asks="b">x</Claim>`),
    line: 13,
    says: /asks "b"/,
  },
  {
    defect: "a claim made twice",
    text: lesson(
      `${cell("a")}\n\n<Exercise id="b" />\n\n${'<Claim id="C08" verdict="holds" evidence="a" asks="b">x</Claim>\n\n'.repeat(2)}`,
    ),
    line: 17,
    says: /claim "C08"/,
  },
  { defect: "a highlight range", text: lesson("```ts {1-a}\n1\n```"), line: 9, says: /\{1-a\}/ },
  {
    defect: "an unknown option of a cell",
    text: lesson('```ts cell id="a" autorun\n1\n```'),
    line: 9,
    says: /autorun/,
  },
  { defect: "a cell without id", text: lesson("```ts cell\n1\n```"), line: 9, says: /lacks id/ },
  { defect: "a cell in Python", text: lesson('```py cell id="a"\n1\n```'), line: 9, says: /TypeScript/ },
  {
    defect: "a time limit beyond a minute",
    text: lesson('```ts cell id="a" timeLimitSeconds="61"\n1\n```'),
    line: 9,
    says: /"61".*at most 60/,
  },
  {
    defect: "an unknown language",
    text: lesson("```pyhton\n1\n```"),
    line: 9,
    says: /unknown language pyhton/,
  },
  { defect: "a fence without end", text: lesson("```ts\n1"), line: 9, says: /fence is never closed/ },
  {
    defect: "an inline image with data",
    text: lesson("![x](data:text/html,<b>1</b>)"),
    line: 9,
    says: /scheme data: is not allowed in images/,
  },
  {
    defect: "an image from elsewhere",
    text: lesson("![x](https://example.org/a.png)"),
    line: 9,
    says: /scheme https: is not allowed in images/,
  },
  {
    defect: "an image by reference",
    text: lesson("![x][a]\n\n[a]: javascript:alert(1)"),
    line: 11,
    says: /javascript: is not allowed in images/,
  },
  {
    defect: "a link that runs",
    text: lesson("[x](javascript:alert(1))"),
    line: 9,
    says: /javascript: is not allowed/,
  },
  {
    defect: "a link that runs, in disguise",
    text: lesson("[x](java&#9;script:alert(1))"),
    line: 9,
    says: /javascript: is not allowed/,
  },
  { defect: "a dead anchor", text: lesson("[x](#no-such)\n\n## Hi"), line: 9, says: /no heading "no-such"/ },
  {
    defect: "a link to no lesson",
    text: lesson("[x](/lessons/rleu)"),
    line: 9,
    says: /no lesson "rleu".*relu/,
  },
  { defect: "a heading of level 1", text: lesson("A\n\n# B"), line: 11, says: /level 1.*##/ },
  { defect: "a heading level left out", text: lesson("## A\n\n#### B"), line: 11, says: /jumps from 2 to 4/ },
];

const formulas: Broken[] = [
  {
    defect: "a formula block without end",
    text: lesson("$$\nx^2\n\nmore"),
    line: 9,
    says: /"\$\$" is never closed/,
  },
  {
    defect: "an environment closed by another",
    text: lesson("$$\n\\begin{matrix}1\\end{bmatrix}\n$$"),
    line: 10,
    says: /\\begin\{matrix\} matched by \\end\{bmatrix\}/,
  },
  {
    defect: "a graphic in a formula",
    text: lesson("$\\includegraphics{http://127.0.0.1:9/x}$"),
    line: 9,
    says: /\\includegraphics is not allowed/,
  },
  {
    defect: "a link in a formula",
    text: lesson("$\\href{javascript:alert(1)}{x}$"),
    line: 9,
    says: /\\href is not allowed/,
  },
  { defect: "a giant in a formula", text: lesson("$\\rule{1e9em}{1e9em}$"), line: 9, says: /1e9em.*limit/ },
  { defect: "an unknown command", text: lesson("A\n\nB $\\relu(x)$"), line: 11, says: /\\relu/ },
  {
    defect: "a macro that never ends",
    text: lesson("$\\def\\a{\\a\\a}\\a$"),
    line: 9,
    says: /Too many expansions/,
  },
  {
    defect: "a formula of 5,000 characters",
    text: lesson(`$${"x".repeat(5000)}$`),
    line: 9,
    says: /5000 characters/,
  },
  {
    defect: "two dollar signs in a sentence",
    text: lesson("It is $$x$$ here."),
    line: 9,
    says: /\$\$ on a line of its own/,
  },
];

const ok = "<Option correct>a <Feedback>b</Feedback></Option>\n\n";
const parts: Broken[] = [
  { defect: "no options", kind: "question", text: "What?\n", line: 1, says: /no options/ },
  { defect: "one option", kind: "question", text: `What?\n\n${ok}`, line: 3, says: /one option/ },
  {
    defect: "no correct option",
    kind: "question",
    text: `What?\n\n${ok.repeat(2).replaceAll(" correct", "")}`,
    line: 3,
    says: /no option is correct/,
  },
  {
    defect: "two correct options",
    kind: "question",
    text: `What?\n\n${ok.repeat(2)}`,
    line: 5,
    says: /second option is correct/,
  },
  {
    defect: "an option without feedback",
    kind: "question",
    text: `What?\n\n${ok}<Option>c</Option>\n`,
    line: 5,
    says: /no feedback/,
  },
  {
    defect: "feedback outside of an option",
    kind: "question",
    text: `What?\n\n${ok}<Feedback>c</Feedback>\n`,
    line: 5,
    says: /inside <Option>/,
  },
  {
    defect: "a field in a question",
    kind: "question",
    text: `---\ntitle: x\n---\nWhat?\n`,
    line: 2,
    says: /unknown field "title"/,
  },
  {
    defect: "an exercise without a task",
    kind: "exercise",
    text: exercise("<Hint>a</Hint>"),
    line: 1,
    says: /sets no task/,
  },
  {
    defect: "feedback for nothing",
    kind: "exercise",
    text: exercise("Do.\n\n<Feedback>a</Feedback>"),
    line: 6,
    says: /lacks for/,
  },
  {
    defect: "two feedbacks for one mistake",
    kind: "exercise",
    text: exercise('Do.\n\n<Feedback for="a">x</Feedback>\n\n<Feedback for="a">y</Feedback>'),
    line: 8,
    says: /"a".*already on line 6/,
  },
  {
    defect: "a cell in an exercise",
    kind: "exercise",
    text: exercise(`Do.\n\n${cell("a")}`),
    line: 6,
    says: /cell does not belong/,
  },
];

const twin = (id: string) => `\`\`\`py twin="${id}"\nprint(1)\n\`\`\``;

const twins: Broken[] = [
  { defect: "a twin of no cell", text: lesson(twin("a")), line: 9, says: /"a" is no cell.*none yet/ },
  {
    defect: "a twin of a misspelt cell",
    text: lesson(`${cell("halves")}\n\n${twin("halvs")}`),
    line: 13,
    says: /"halvs" is no cell.*did you mean "halves"/,
  },
  {
    defect: "a second twin of a cell",
    text: lesson(`${cell("a")}\n\n${twin("a")}\n\n${twin("a")}`),
    line: 17,
    says: /"a" has a twin already on line 13/,
  },
  {
    defect: "a twin apart from its cell",
    text: lesson(`${cell("a")}\n\nWords.\n\n${twin("a")}`),
    line: 15,
    says: /does not follow its cell "a", which stands on line 9.*right below/,
  },
  {
    defect: "a twin in another language",
    text: lesson(`${cell("a")}\n\n\`\`\`ts twin="a"\n1\n\`\`\``),
    line: 13,
    says: /twin in the language ts.*Twins are Python/,
  },
  {
    defect: "an empty twin",
    text: lesson(`${cell("a")}\n\n\`\`\`py twin="a"\n\`\`\``),
    line: 13,
    says: /twin is empty/,
  },
  {
    defect: "a twin with an option of cells",
    text: lesson(`${cell("a")}\n\n\`\`\`py twin="a" hidden\nprint(1)\n\`\`\``),
    line: 13,
    says: /hidden/,
  },
  {
    defect: "a twin in an exercise",
    kind: "exercise",
    text: exercise(`Do.\n\n${twin("a")}`),
    line: 6,
    says: /twin does not belong/,
  },
];

const groups = { frontmatter, syntax, code, words: wordDefects, wholes, formulas, parts, twins };

describe.each(Object.entries(groups))("defects of %s are named where they stand", (_, broken) => {
  it.each(broken)("$defect", ({ text, kind = "lesson", line, says }) => {
    const { problems } = readMdx({ file: "index.mdx", text, kind, lessons: ["relu"] });
    const there = problems.filter((problem) => problem.line === line);
    expect(there.map(({ seen, remedy }) => `${seen} ${remedy}`)).toContainEqual(expect.stringMatching(says));
    expect(problems.every(({ remedy }) => /^[A-Z].*[.?]$/.test(remedy))).toBe(true);
  });
});
