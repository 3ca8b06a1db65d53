import fc from "fast-check";

/** Pieces that have ended a reader of texts somewhere. */
const NASTY: readonly string[] = [
  ...[
    "{",
    "}",
    "<",
    ">",
    "</",
    "/>",
    "$",
    "$$",
    "`",
    "```",
    "~~~",
    "---",
    "***",
    "<!--",
    "-->",
    "{/*",
    "*/}",
  ],
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\uFEFF",
    "\u0000",
    "\u0085",
    "\u2028",
    "\u202E",
    "\uD800",
    "💥",
    "é",
  ],
  ...[
    "<Callout>",
    "</Callout>",
    "<Callout title='",
    "<Value of=",
    '<Value of="1 +" />',
    "<Valeu />",
    "<script>x</script>",
  ],
  ...[
    "import x from 'y'\n",
    "export default 1\n",
    "{...x}",
    "{await import('node:fs')}",
    "{process.exit(1)}",
  ],
  ...[
    "[a](javascript:x)",
    "![a](data:text/html,x)",
    "<https://a.b>",
    "[a]: ../../../etc/passwd\n",
    "[^1]",
    "&#0;",
  ],
  ...[
    "\\def\\a{\\a\\a}\\a",
    "$\\def\\a{\\a}\\a$",
    "$\\rule{1e9em}{1e9em}$",
    "$\\frac{",
    "\\begin{matrix}",
    "\\\\",
  ],
  ...[
    "__proto__",
    "constructor",
    'id="__proto__"',
    'id="../../a"',
    'name="toString"',
    "<__proto__ />",
    "<constructor.x />",
  ],
  ...[
    "a: &a [*a, *a]\n",
    "? : !!js/function x\n",
    "<<: *a\n",
    "title: |\n  a\n",
    "\tminutes: 1\n",
    "%YAML 9\n---\n",
  ],
  ...[
    "> > > > ",
    "- - - - ",
    "1. 1. 1. ",
    "| a | b |\n|---|\n",
    "#".repeat(7),
    "=".repeat(40),
    "<<<<<<< HEAD\n",
    "=======\n",
    ">>>>>>> x\n",
  ],
  ...[
    '```ts cell id="a"\n',
    '```py twin="a"\n',
    "```ts output\n",
    '```ts cell id="',
    "<Exercise id=",
    '<Question id="constructor" />',
  ],
  ...["{".repeat(50), "<a>".repeat(30), "[".repeat(200), "*".repeat(200), "_a_".repeat(100), ">".repeat(60)],
];

/** One change: at a share of the text's length, so much is taken out, and this put in. */
type Change = { at: number; length: number; put: string; from: number };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
  put: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 12 }), fc.constant("")),
  /** Where a piece of the text itself is copied from; 1: nothing is. */
  from: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});

/** One of the texts, after one to eight changes that nobody meant. */
export function mutatedText(texts: readonly string[]): fc.Arbitrary<{ index: number; text: string }> {
  const changes = fc.array(change, { minLength: 1, maxLength: 8 });
  return fc.tuple(fc.nat({ max: texts.length - 1 }), changes).map(([index, list]) => ({
    index,
    text: list.reduce(changed, texts[index] ?? ""),
  }));
}

function changed(text: string, { at, length, put, from }: Change): string {
  const start = Math.floor(at * text.length);
  const copied = from === 1 ? "" : text.slice(Math.floor(from * text.length)).slice(0, 120);
  return text.slice(0, start) + put + copied + text.slice(start + length);
}
