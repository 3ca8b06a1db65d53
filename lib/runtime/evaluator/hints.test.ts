import { describe, expect, it } from "vitest";
import { step } from "../testing/notebook-steps";
import { errorOf } from "../testing/run-steps";

const hintOf = async (program: string) => (await errorOf(step(program))).hint;

const mistakes: [what: string, program: string, hint: string][] = [
  ["a name that is not imported", "relu(1);", 'import { relu } from "gradbook"'],
  ["a layer without its owner", "Linear(2, 3);", 'write nn.Linear, and import { nn } from "gradbook"'],
  [
    "a misspelt name of the cell",
    "const learningRate = 1;\nlearningrate * 2;",
    "Did you mean “learningRate”?",
  ],
  ["a word of Python", "const done = True;", "“True” is Python. Here it is true."],
  ["a name of nobody", "qqqqqq + 1;", "No cell that has run defines “qqqqqq”."],
  ["a name read above its definition", "const a = b;\nconst b = 1;", "Move the definition up"],
  ["a const that is set anew", "const a = 1;\na = 2;", "define the name with let"],
  ["a frozen setting", 'const s = Object.freeze({ a: 1 });\ns["a"] = 2;', "Change a copy"],
  [
    "a method in Python's spelling",
    'import { nn } from "gradbook";\nnn.Linear(1, 1).zero_grad();',
    "Did you mean “zeroGrad”?",
  ],
  [
    "a misspelt method",
    'import { tensor } from "gradbook";\ntensor([1]).backwards();',
    "Did you mean “backward”?",
  ],
  ["a property that is called", 'import { ones } from "gradbook";\nones(2).shape();', "Leave out the ( )"],
  ["a method of a tensor asked of a number", "const a = 1;\na.sigmoid();", "is it a number or a list"],
  ["a product without its sign", "const a = 2;\na(3 + 1);", "Is a * missing"],
  [
    "a gradient before backward()",
    'import { ones } from "gradbook";\nones(1).grad.toArray();',
    "until backward() has run",
  ],
  [
    "a function without return",
    "const f = () => {};\nf().length;",
    "a function gives that ends without return",
  ],
  [
    "a tensor from a function without return",
    'import { relu } from "gradbook";\nconst f = () => {};\nrelu(f());',
    "ends without return",
  ],
  [
    "a promise without await",
    'import { relu } from "gradbook";\nconst f = async () => 1;\nrelu(f());',
    "write await",
  ],
  ["an object that is walked through", "for (const a of { b: 1 }) a;", "Object.entries(x)"],
  ["new before a function of no class", "const f = () => 1;\nnew f();", "Leave new out"],
  ["an endless recursion", "function f() { return f(); }\nf();", "calls itself without end"],
  ["half an item", "new Array(7 / 2);", "Math.floor(7 / 2) is 3"],
  ["a bigint among numbers", "2n * 3;", "Write 2"],
  [
    "backward twice",
    'import { tensor } from "gradbook";\nconst y = tensor(1, { requiresGrad: true }).mul(2).exp();\ny.backward();\ny.backward();',
    "Compute the loss anew",
  ],
  [
    "backward of what needs no gradient",
    'import { ones } from "gradbook";\nones(1).backward();',
    "has left the graph",
  ],
  [
    "a product of shapes that do not fit",
    'import { ones } from "gradbook";\nones(2, 3).matmul(ones(2, 3));',
    "w.t() swaps rows and columns",
  ],
  [
    "a sum of shapes that do not fit",
    'import { ones } from "gradbook";\nones(2, 3).add(ones(2));',
    "unsqueeze(dim)",
  ],
];

describe("an error says what usually helps", () => {
  it.each(mistakes)("for %s", async (_, program, hint) => {
    expect(await hintOf(program)).toContain(hint);
  });

  it("and nothing where the reader's own words say it all", async () => {
    expect(await hintOf('throw new Error("too steep");')).toBeUndefined();
  });
});
