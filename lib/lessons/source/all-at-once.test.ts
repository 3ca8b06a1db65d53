import { describe, expect, it } from "vitest";
import { readMdx } from ".";

const head =
  "---\ntitle: ReLU\nsummary: s\nobjectives: [a]\nminutes: 20\nprerequisites: []\nsources: [S1]\n---\n";
const places = (text: string) =>
  readMdx({ file: "lessons/relu/index.mdx", text, kind: "lesson" }).problems.map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );

const manyDefects = `---
title: ""
summary: s
objectives: [a]
minutes: 500
prerequisites: []
sources: [S1]
---
# One

<Exercise id=relu />

A } brace, {studnet}, <https://example.org>.

<Chek>

$\\oops$ and [x](#nowhere).

\`\`\`ts cell id="A"
1
\`\`\`
`;

const theirPlaces = [
  "2:8 frontmatter-field",
  "5:10 frontmatter-field",
  "9:1 heading",
  "11:1 unquoted-attribute",
  "13:3 stray-brace",
  "13:12 expression",
  "13:23 autolink",
  "15:1 unclosed-tag",
  "15:1 unknown-component",
  "17:2 formula",
  "17:13 dead-anchor",
  "19:1 attribute-value",
].map((place) => `lessons/relu/index.mdx:${place}`);

describe("all problems come at once", () => {
  it("from the frontmatter, the syntax, the words and the formulas, in reading order", () => {
    expect(places(manyDefects)).toEqual(theirPlaces);
  });

  it("at the same places when lines end with CRLF", () => {
    expect(places(manyDefects.replaceAll("\n", "\r\n"))).toEqual(theirPlaces);
  });

  it("at the same places behind a byte order mark", () => {
    expect(places(`\uFEFF${manyDefects}`)).toEqual(theirPlaces);
  });

  it("without the consequences of an error: an id in a tag that does not parse counts as given", () => {
    const text = `${head}<FunctionPlot id="p" title=P of="f" domain="0 1" />

<Exercise id="e" />

<Claim id="C08" verdict="holds" evidence="p" asks="e">x</Claim>
`;
    expect(places(text)).toEqual(["lessons/relu/index.mdx:9:1 unquoted-attribute"]);
  });

  it("without the consequences of an error: the closing of a refused opening is not refused again", () => {
    expect(places(`${head}<Callout title=a>\n\nx\n\n</Callout>\n`)).toEqual([
      "lessons/relu/index.mdx:9:1 unquoted-attribute",
    ]);
  });

  it("for ten syntax errors as for one", () => {
    const text = head + "a {b c} d\n\n<Aside title=x />\n\nsee <https://a.b>\n\n".repeat(10);
    expect(places(text).filter((place) => /expression|unquoted|autolink/.test(place))).toHaveLength(30);
  });
});

describe("what looks broken and is not", () => {
  const good = [
    "Braces in code: `{a}` and `<b>`, in formulas: $\\frac{1}{2} < x$, and escaped: \\{, \\}, \\<.",
    "A comparison a < b, an arrow ->, an e-mail, 50 % and a {/* comment */}.",
    'A literal {"{"} in a sentence.',
    '```ts\nimport { relu } from "gradbook";\nconst a = { b: "<c>" };\n```',
    "```\n<img src=a>\n<<< ---\n```",
    "- a list\n  - with a formula\n\n    $$\n    x_{1}\n    $$\n\n- and more",
    "> A quote with $x$.\n>\n> $$\n> y\n> $$",
    '<Callout title="A < B">\n\n- one\n- two\n\n</Callout>',
    "[here](#a-heading), [there](https://example.org/a?b#c), [reference][r].\n\n## A heading\n\n[r]: https://example.org",
    '<Value of="[1, 2].map((x) => ({ x })).length" digits="0" />',
    "A line\\\nbroken, *emphasis*, **more**, and a hard&nbsp;space.\n\n***\n\nMore.",
  ];
  it.each(good)("%s", (body) => {
    expect(places(`${head}${body}\n`)).toEqual([]);
  });
});
