/** A mistake that authors make: where in a text it can be made, and the text with it. It is told on the line where it was made. */
export type KnownMistake = {
  name: string;
  /** Finds the places; the first group, or else the whole, is what `made` gets. */
  where: RegExp;
  made: (found: string) => string;
  /** Lines between the place that is found and the one that is to be told; left out: none. */
  linesBelow?: number;
};

/** Lines of prose: they begin with a word, and the line above is empty. */
const PARAGRAPH = /(?<=\n\n)[A-Z][a-z]+ [^\n<`$|]*(?=\n)/g;
const TAG = /(?<=\n)<[A-Z]\w+ [^\n>]*\/>(?=\n)/g;
const FENCE = /(?<=\n)```ts cell [^\n]*(?=\n)/g;

const inProse = (name: string, said: string): KnownMistake => ({
  name: `in prose: ${name}`,
  where: PARAGRAPH,
  made: (line) => `${line} ${said} and on.`,
});

export const KNOWN_MISTAKES: readonly KnownMistake[] = [
  inProse("an expression", "{1 + 1}"),
  inProse("a name in braces", "{studnet}"),
  inProse("an opening brace", "{"),
  inProse("a closing brace", "}"),
  inProse("an autolink", "<https://example.org>"),
  inProse("a less-than sign", "1 <2"),
  inProse("an HTML comment", "<!-- later -->"),
  inProse("an HTML element", "<b>bold</b>"),
  inProse("an unclosed HTML element", "<br>"),
  inProse("a script", "<script>alert(1)</script>"),
  inProse("an unknown word", "<Valeu of='1' />"),
  inProse("a value without its of", "<Value />"),
  inProse("a value that is no program", '<Value of="1 +" />'),
  inProse("a value with an unknown attribute", '<Value of="1" digit="2" />'),
  inProse("an attribute without quotes", "<Value of=1 />"),
  inProse("an attribute with an expression", "<Value of={1} />"),
  inProse("a spread", "<Value {...a} />"),
  inProse("a formula that does not parse", "$\\frac{1}{2$"),
  inProse("an unknown command of TeX", "$\\oops$"),
  inProse("a formula that links", "$\\href{https://a.b}{x}$"),
  inProse("a display formula in a sentence", "$$x$$"),
  inProse("a link to nowhere", "[here](#no-such-heading)"),
  inProse("a link to no lesson", "[here](/lessons/no-such-lesson)"),
  inProse("a link that runs", "[here](javascript:run)"),
  inProse("an image", "![a cat](cat.png)"),
  inProse("a word of exercises", '<Feedback for="a">No.</Feedback>'),
  { name: "an import", where: PARAGRAPH, made: () => 'import fs from "node:fs"' },
  { name: "an export", where: PARAGRAPH, made: () => "export const a = 1" },
  {
    name: "a merge conflict",
    where: PARAGRAPH,
    made: (line) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> x`,
  },
  { name: "a heading of level 1", where: PARAGRAPH, made: (line) => `# ${line}` },
  { name: "a heading of level 5", where: PARAGRAPH, made: (line) => `##### ${line}` },
  { name: "a word that is never closed", where: PARAGRAPH, made: (line) => `<Callout>\n\n${line}` },
  { name: "a closing that closes nothing", where: PARAGRAPH, made: (line) => `</Callout>\n\n${line}` },
  { name: "an unclosed display formula", where: PARAGRAPH, made: (line) => `$$\n${line}` },
  { name: "a fence in an unknown language", where: PARAGRAPH, made: () => "```javscript\n1\n```" },
  { name: "a cell without an id", where: PARAGRAPH, made: () => "```ts cell\n1\n```" },
  { name: "a cell with an id that is none", where: PARAGRAPH, made: () => '```ts cell id="A b"\n1\n```' },
  {
    name: "a cell that does not compile",
    where: PARAGRAPH,
    made: () => '```ts cell id="broken"\nconst = 1;\n```',
    linesBelow: 1,
  },
  { name: "an exercise that is not there", where: PARAGRAPH, made: () => '<Exercise id="no-such" />' },
  { name: "a question that is not there", where: PARAGRAPH, made: () => '<Question id="no-such" />' },
  {
    name: "a claim without evidence",
    where: PARAGRAPH,
    made: () => '<Claim id="C99" verdict="holds" evidence="no-such" asks="no-such">A.</Claim>',
  },
  { name: "an invisible turn of the text", where: PARAGRAPH, made: (line) => `${line} \u202Eterces` },
  { name: "a control character", where: PARAGRAPH, made: (line) => `${line} \u0000` },
  { name: "a tag that never ends", where: TAG, made: (tag) => tag.replace(/\s*\/>$/, "") },
  { name: "a quote that is never closed", where: TAG, made: (tag) => tag.replace(/"(?=[^"]*$)/, "") },
  { name: "a misspelt word", where: TAG, made: (tag) => tag.replace(/^<(\w)(\w)/, "<$2$1") },
  { name: "an attribute twice", where: TAG, made: (tag) => tag.replace(/ (\w+="[^"]*")/, " $1 $1") },
  { name: "an unknown attribute", where: TAG, made: (tag) => tag.replace(/ \/>$/, ' colour="red" />') },
  { name: "an unreadable option of a cell", where: FENCE, made: (line) => `${line} title=a` },
  { name: "an unknown option of a cell", where: FENCE, made: (line) => `${line} colour="red"` },
  { name: "a cell in JavaScript", where: FENCE, made: (line) => line.replace("```ts", "```js") },
  { name: "minutes in words", where: /(?<=\n)minutes: \d+/g, made: () => "minutes: soon" },
  {
    name: "a misspelt field",
    where: /(?<=\n)minutes: \d+/g,
    made: (line) => `${line}\nminuets: 3`,
    linesBelow: 1,
  },
  { name: "an unclosed quote in the head", where: /(?<=\n)title: [^\n]*/g, made: () => 'title: "A' },
  { name: "a tab in the head", where: /(?<=\n)minutes: \d+/g, made: (line) => `\t${line}` },
  {
    name: "a prerequisite that is not there",
    where: /(?<=\n)prerequisites: [^\n]*/g,
    made: () => "prerequisites: [no-such]",
  },
];
