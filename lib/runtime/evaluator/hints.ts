import type { CellError } from "@/lib/model";
import { vocabularyWith } from "./exports";
import { nearest, type Vocabulary } from "./vocabulary";

/** `when` is put to the error's message; the first rule that has something to say is taken. */
type Rule = { when: RegExp; say: string | ((found: string[], known: Vocabulary) => string | null) };

/** The error with what can be done about it; `names`: what the notebook defines. */
export function withHint(error: CellError, names: Iterable<string>): CellError {
  const hint = hintFor(error, vocabularyWith(names));
  return hint === null ? error : { ...error, hint };
}

/**
 * What a student can do about an error of a running program, in a sentence or two; null where the message says it all.
 * Browsers word one mistake differently: in a rule Chromium's words come first, then Firefox's, then Safari's.
 */
export function hintFor({ message }: Pick<CellError, "message">, known: Vocabulary): string | null {
  for (const { when, say } of rules) {
    const found = when.exec(message);
    const said = found && (typeof say === "string" ? say : say(found.map(String), known));
    if (said) return said;
  }
  return null;
}

const NOTHING =
  "There is nothing here: null. A tensor's .grad is null until backward() has run, and for good if the tensor was made without { requiresGrad: true }.";

const rules: Rule[] = [
  {
    when: /^([\w$]+) is not defined$|^Can't find variable: ([\w$]+)$/,
    say: ([, name, safari], known) => unknownName(name === "undefined" ? safari! : name!, known),
  },
  {
    when: /before initialization|uninitialized variable/,
    say: "A name can be read only below the line that defines it. Move the definition up.",
  },
  {
    when: /Assignment to constant|invalid assignment to const|assign to readonly property\.$/,
    say: "A const keeps its first value. Where the value has to change, define the name with let.",
  },
  {
    when: /read only property|is read-only|object is not extensible|non-extensible|Cannot delete property/,
    say: "What one cell hands to others cannot be changed. Change a copy: { ...settings, steps: 10 } or [...list].",
  },
  {
    when: /\.([\w$]+) is not a function/,
    say: ([, name = ""], known) => unknownMethod(name, known),
  },
  {
    when: /is not a function/,
    say: "Before ( ) must stand a function. Is a * missing there, or does the name hold a number, a list or a tensor?",
  },
  { when: /of null \(|\bis null$|null is not an object/, say: NOTHING },
  {
    when: /of undefined \((?:reading|setting) '([^']*)'\)/,
    say: ([, name]) => undefinedBefore(`.${name}`),
  },
  { when: /undefined is not an object|\bis undefined$/, say: undefinedBefore("the dot") },
  {
    when: /is not iterable|Spread syntax requires|must have a callable @@iterator/,
    say: "Only lists can be walked through. Take Object.entries(x) of an object and x.toArray() of a tensor; what is async needs await first.",
  },
  {
    when: /is not a constructor/,
    say: "Only a class is made with new. Leave new out, or look whether the name is the one that you mean.",
  },
  {
    when: /Maximum call stack|too much recursion/,
    say: "A function calls itself without end. Give it a case in which it returns without calling itself.",
  },
  {
    when: /[Ii]nvalid (?:typed )?array length|Invalid count value|must be a whole number/,
    say: "A count must be a whole number. 7 / 2 is 3.5 here; Math.floor(7 / 2) is 3.",
  },
  { when: /BigInt/, say: "2n does not mix with other numbers. Write 2, or Number(2n)." },
  {
    when: /second time|has freed this graph/,
    say: "One backward() uses up its graph. Compute the loss anew before the next backward(), as every step of a training loop does.",
  },
  {
    when: /does not require a gradient/,
    say: "What is made within noGrad(…), by detach() or by item() has left the graph, too.",
  },
  {
    when: /must be [^.;]*; got undefined/,
    say: "undefined often comes from a function that ends without return, or from a misspelt property.",
  },
  {
    when: /must be [^.;]*; got an object that is no tensor/,
    say: "Is it the promise of an async function? Then write await before the call.",
  },
  {
    when: /^(?:matmul|linear|bmm|mm)\b.* meet /,
    say: "Inner sizes must meet: [n, k] times [k, m] gives [n, m]. x.shape tells the sizes; w.t() swaps rows and columns.",
  },
  {
    when: /Sizes must be equal, or one of them 1/,
    say: "x.shape tells the sizes; x.reshape(…) or x.unsqueeze(dim) puts in a size of 1 where one is missing.",
  },
];

/** Words of Python, and what to write instead. */
const python: Record<string, string> = {
  True: "true",
  False: "false",
  None: "null",
  torch: 'the names of torch itself: import { tensor, nn } from "gradbook"',
  np: 'tensors, from "gradbook"',
  math: "Math, as in Math.exp(1)",
  self: "this",
  len: "list.length, or x.shape[0] of a tensor",
  range: "arange(n) for a tensor, or for (let i = 0; i < n; i++)",
  int: "Math.trunc(x)",
  float: "Number(x)",
  str: "String(x)",
  not: "!",
};

function unknownName(name: string, { exports, members, names }: Vocabulary): string {
  if (exports.includes(name)) return `“${name}” must be imported: import { ${name} } from "gradbook";`;
  if (Object.hasOwn(python, name)) return `“${name}” is Python. Here it is ${python[name]}.`;
  const member = members.get(name);
  if (member)
    return `It is a part of ${member.split(".")[0]}: write ${member}, and import { ${member.split(".")[0]} } from "gradbook";`;
  const near = nearest(name, [...names, ...exports]);
  if (near) return `Did you mean “${near}”?`;
  return `No cell that has run defines “${name}”. Define it, as in const ${name} = …, or look for a slip in its spelling.`;
}

function unknownMethod(name: string, { methods, members, exports }: Vocabulary): string {
  if (PROPERTIES.includes(name)) return `“${name}” is no function. Leave out the ( ) behind it.`;
  const known = [...methods, ...members.keys(), ...exports, ...LISTS];
  if (known.includes(name))
    return `What stands before .${name} has no such method: is it a number or a list and no tensor, or a promise without await?`;
  const near = nearest(name, known);
  return near
    ? `Did you mean “${near}”?`
    : "Look at what stands before the dot: it has no method of this name.";
}

/** What a tensor or a list tells without being called. */
const PROPERTIES = ["shape", "dtype", "grad", "requiresGrad", "ndim", "length", "isLeaf", "size"];
const LISTS = Object.getOwnPropertyNames(Array.prototype);

function undefinedBefore(what: string): string {
  return `What stands before ${what} is undefined: a misspelt name, an index beyond the end, or what a function gives that ends without return.`;
}
