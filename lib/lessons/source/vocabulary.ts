/** The three kinds of lesson text: `index.mdx` of a lesson, of an exercise, of a question. */
export type TextKind = "lesson" | "exercise" | "question";

/** What the value of an attribute or fence option must be. All values are written as text. */
export type AttributeKind =
  | { kind: "text" }
  /** A number; `above` is exclusive. */
  | { kind: "number"; whole?: true; above?: number; least?: number; most?: number }
  /** A name that TypeScript would take for a variable. */
  | { kind: "identifier" }
  /** Two numbers, the smaller first: "-4 4". */
  | { kind: "numbers" }
  | { kind: "flag" }
  /** A TypeScript expression; only the build reads it. */
  | { kind: "expression" }
  /** Small letters, digits and hyphens, a letter first. */
  | { kind: "id" }
  /** The number of a claim: C01 … C99. */
  | { kind: "claim" }
  | { kind: "oneOf"; values: readonly string[] };

export type Attribute = AttributeKind & { required: boolean };

export type Word = {
  name: string;
  /** Texts in which it may stand. */
  texts: readonly TextKind[];
  /**
   * "top": on lines of its own, inside nothing; "block": on lines of its own; "anywhere": also in a sentence; else
   * the one word that it must stand directly in.
   */
  inside: "top" | "block" | "anywhere" | (string & {});
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether something stands between its tags. */
  content: boolean;
  about: string;
  example: string;
};

const required = <K extends AttributeKind>(kind: K) => ({ ...kind, required: true });
const optional = <K extends AttributeKind>(kind: K) => ({ ...kind, required: false });
const text = { kind: "text" } as const;
const number = { kind: "number" } as const;
const identifier = { kind: "identifier" } as const;
const flag = { kind: "flag" } as const;
const expression = { kind: "expression" } as const;
const id = { kind: "id" } as const;

/** The closed list of words that an author may write in angle brackets. */
export const words: readonly Word[] = [
  {
    name: "Value",
    texts: ["lesson"],
    inside: "anywhere",
    attributes: {
      of: required(expression),
      digits: optional({ kind: "number", whole: true, least: 0, most: 20 }),
    },
    content: false,
    about: "A number in a sentence, computed by the build and live in the page.",
    example: '<Value of="relu(x0)" digits="2" />',
  },
  {
    name: "Slider",
    texts: ["lesson"],
    inside: "anywhere",
    attributes: {
      name: required(identifier),
      label: optional(text),
      min: required(number),
      max: required(number),
      step: optional({ kind: "number", above: 0 }),
      value: required(number),
    },
    content: false,
    about: "A number that the reader sets; the whole lesson knows it by its name.",
    example: '<Slider name="x0" label="x" min="-4" max="4" step="0.1" value="1.5" />',
  },
  {
    name: "Choice",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      name: required(identifier),
      label: optional(text),
      options: required(text),
      value: required(text),
    },
    content: false,
    about: "One of several texts, which the reader chooses; the whole lesson knows it by its name.",
    example: '<Choice name="activation" label="Activation" options="relu, tanh" value="relu" />',
  },
  {
    name: "Toggle",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      name: required(identifier),
      label: optional(text),
      on: optional(flag),
    },
    content: false,
    about: "true or false, as the reader switches it; the whole lesson knows it by its name.",
    example: '<Toggle name="bias" label="With bias" on />',
  },
  {
    name: "FunctionPlot",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      id: required(id),
      title: required(text),
      of: required(expression),
      domain: required({ kind: "numbers" }),
      derivative: optional(flag),
      second: optional(flag),
      logX: optional(flag),
      logY: optional(flag),
      at: optional(identifier),
    },
    content: false,
    about:
      "A function, or an object of named functions, drawn over a domain; with derivatives, log axes and a marked x on request.",
    example: '<FunctionPlot id="relu-curve" title="ReLU" of="relu" domain="-4 4" derivative at="x0" />',
  },
  {
    name: "Exercise",
    texts: ["lesson"],
    inside: "top",
    attributes: { id: required(id) },
    content: false,
    about: "The exercise in the folder exercises/ID.",
    example: '<Exercise id="relu-slope" />',
  },
  {
    name: "Question",
    texts: ["lesson"],
    inside: "top",
    attributes: { id: required(id) },
    content: false,
    about: "The choice question in the folder questions/ID.",
    example: '<Question id="kink" />',
  },
  {
    name: "Claim",
    texts: ["lesson"],
    inside: "top",
    attributes: {
      id: required({ kind: "claim" }),
      verdict: required({ kind: "oneOf", values: ["holds", "too simple", "wrong"] }),
      evidence: required(id),
      asks: required(id),
    },
    content: true,
    about:
      "A statement of the source texts, with our verdict, the cell or plot that shows it and the exercise or question that asks it.",
    example: '<Claim id="C08" verdict="holds" evidence="relu-curve" asks="relu">ReLU is max(0, x).</Claim>',
  },
  {
    name: "Callout",
    texts: ["lesson", "exercise", "question"],
    inside: "block",
    attributes: { title: optional(text) },
    content: true,
    about: "A framed remark that must not be missed.",
    example: '<Callout title="At the kink">PyTorch says 0.</Callout>',
  },
  {
    name: "Aside",
    texts: ["lesson", "exercise", "question"],
    inside: "block",
    attributes: {},
    content: true,
    about: "A note in the margin that may be missed.",
    example: "<Aside>Engineers call it a rectifier.</Aside>",
  },
  {
    name: "Hint",
    texts: ["exercise"],
    inside: "top",
    attributes: {},
    content: true,
    about: "A hint; the reader opens them one by one, in this order.",
    example: "<Hint>What is the slope left of 0?</Hint>",
  },
  {
    name: "Feedback",
    texts: ["exercise"],
    inside: "top",
    attributes: { for: required(id) },
    content: true,
    about: "What is said to an answer that behaves as wrong/ID.ts does.",
    example: '<Feedback for="returns-the-value">This is the value itself.</Feedback>',
  },
  {
    name: "Solution",
    texts: ["exercise"],
    inside: "top",
    attributes: {},
    content: true,
    about: "Words that go with the solution.",
    example: "<Solution>The slope is 1 to the right of 0.</Solution>",
  },
  {
    name: "Option",
    texts: ["question"],
    inside: "top",
    attributes: { correct: optional(flag) },
    content: true,
    about: "One answer to choose, with its own feedback inside.",
    example: "<Option correct>0 <Feedback>Yes.</Feedback></Option>",
  },
  {
    name: "Feedback",
    texts: ["question"],
    inside: "Option",
    attributes: {},
    content: true,
    about: "What is said to the reader who chose this option.",
    example: "<Feedback>Look at the left side again.</Feedback>",
  },
];

/** Options of a cell's fence: ` ```ts cell id="three-ways" run="click" `. */
export const cellOptions: Readonly<Record<string, Attribute>> = {
  id: required(id),
  title: optional(text),
  run: optional({ kind: "oneOf", values: ["auto", "click"] }),
  hidden: optional(flag),
  timeLimitSeconds: optional({ kind: "number", above: 0, most: 60 }),
};

/** Options of a twin's fence: ` ```py twin="three-ways" `, the same program in PyTorch. */
export const twinOptions: Readonly<Record<string, Attribute>> = { twin: required(id) };

/** Options of a fence that is only shown. */
export const listingOptions: Readonly<Record<string, Attribute>> = { title: optional(text) };

/** Languages of a fence that is only shown. */
export const listingLanguages = [
  "ts",
  "tsx",
  "js",
  "py",
  "text",
  "json",
  "sh",
  "html",
  "css",
  "yaml",
  "md",
  "mdx",
];

/** The word as it is known in texts of this kind. */
export const findWord = (name: string, kind: TextKind): Word | null =>
  words.find((word) => word.name === name && word.texts.includes(kind)) ?? null;

/** Names of the words, of one kind of text or of all. */
export const wordNames = (kind?: TextKind): string[] => [
  ...new Set(words.filter((word) => !kind || word.texts.includes(kind)).map((word) => word.name)),
];
