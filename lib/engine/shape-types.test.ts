import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import * as gradbook from ".";

const PROGRAM = fileURLToPath(new URL("./program.ts", import.meta.url));
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

const KNOWN = `
import * as gradbook from ".";
import { add, argmax, cat, eq, logsumexp, matmul, maximum, mean, nn, oneHot, permute, pow, randn, relu } from ".";
import { softmax, stack, std, sum, tensor, type Tensor, where, zeros } from ".";
const x = randn(64, 2);
const cube = randn(5, 3, 4);
declare const size: number;
declare const unknown: Tensor;
declare const anything: any;
declare const modules: nn.Module[];
class Net extends nn.Module {
  first: nn.Linear = nn.Linear(2, 8);
  rest: nn.Sequential = nn.Sequential(nn.Tanh(), nn.Linear(8, 1));
  forward(input: Tensor) {
    return this.rest(relu(this.first(input)));
  }
}
const net = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1));
const deep = nn.Sequential(
  nn.Linear(2, 8), nn.BatchNorm1d(8), nn.PReLU(), nn.LayerNorm(8),
  nn.GELU(), nn.Dropout(0.1), nn.Linear(8, 3), nn.LogSoftmax(1),
);
`;

/** What the compiler shows for each expression: its type, or the first line of the error. */
function shown(expressions: readonly string[]): string[] {
  const text = KNOWN + expressions.map((each, i) => `const shown${i} = ${each};`).join("\n");
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === PROGRAM || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === PROGRAM
      ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([PROGRAM], OPTIONS, host);
  const file = program.getSourceFile(PROGRAM)!;
  const types = program.getTypeChecker();
  const result = file.statements
    .filter(ts.isVariableStatement)
    .map(({ declarationList }) => declarationList.declarations[0]!)
    .filter((each) => each.name.getText().startsWith("shown"))
    .map((each) => types.typeToString(types.getTypeAtLocation(each.name)));
  const firstLine = KNOWN.split("\n").length - 1;
  for (const { start, messageText } of program.getSemanticDiagnostics(file)) {
    const line = file.getLineAndCharacterOfPosition(start ?? 0).line - firstLine;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0]!;
    if (line < 0) throw new Error(`The known names are refused: ${message}`);
    result[line] = message;
  }
  return result;
}

const accepted: [expression: string, type: string][] = [
  ["tensor([[1, 2], [3, 4]])", "Tensor<[2, 2]>"],
  ["tensor(5)", "Tensor<[]>"],
  ["tensor([[1, 2]].map((row) => row.map((a) => 2 * a)))", "Tensor<[number, number]>"],
  ["tensor(unknown.toArray())", "Tensor<[] | Shape>"],
  ["tensor(anything)", "Tensor<Shape>"],
  ["matmul(x, randn(2, 16))", "Tensor<[64, 16]>"],
  ["x.matmul(randn(2))", "Tensor<[64]>"],
  ["randn(64).matmul(x)", "Tensor<[2]>"],
  ["randn(3).matmul(randn(3))", "Tensor<[]>"],
  ["cube.matmul(randn(4, 7))", "Tensor<[5, 3, 7]>"],
  ["randn(2, 1, 3, 4).matmul(randn(5, 4, 6))", "Tensor<[2, 5, 3, 6]>"],
  ["x.add(randn(2))", "Tensor<[64, 2]>"],
  ["randn(8, 1, 6, 1).sub(randn(7, 1, 5))", "Tensor<[8, 7, 6, 5]>"],
  ["add(2, x)", "Tensor<[64, 2]>"],
  ["pow(2, x).pow(2)", "Tensor<[64, 2]>"],
  ["maximum(x, 0).gt(randn(64, 1))", "Tensor<[64, 2]>"],
  ["where(x.gt(0), randn(2), randn(64, 1))", "Tensor<[64, 2]>"],
  ["relu(x)", "Tensor<[64, 2]>"],
  ["x.sum()", "Tensor<[]>"],
  ["sum(x, 0)", "Tensor<[2]>"],
  ["x.mean(-1, { keepdim: true })", "Tensor<[64, 1]>"],
  ["cube.var([0, -1])", "Tensor<[3]>"],
  ["std(cube, [0, 1], { keepdim: true, unbiased: false })", "Tensor<[1, 1, 4]>"],
  ["randn(2, 3, 4, 5).amax(-4)", "Tensor<[3, 4, 5]>"],
  ["argmax(cube, 1)", "Tensor<[5, 4]>"],
  ["cube.max(1).values", "Tensor<[5, 4]>"],
  ["logsumexp(cube, 2, { keepdim: true })", "Tensor<[5, 3, 1]>"],
  ["cube.norm({ dim: 0 })", "Tensor<[3, 4]>"],
  ["cube.sum(undefined, { keepdim: true })", "Tensor<[1, 1, 1]>"],
  ["softmax(x, -1)", "Tensor<[64, 2]>"],
  ["x.t()", "Tensor<[2, 64]>"],
  ["cube.transpose(0, -1)", "Tensor<[4, 3, 5]>"],
  ["permute(cube, [2, 0, 1])", "Tensor<[4, 5, 3]>"],
  ["cube.permute(-1, 1, 0)", "Tensor<[4, 3, 5]>"],
  ["randn(1, 3, 1).squeeze()", "Tensor<[3]>"],
  ["randn(1, 3, 1).squeeze(-1)", "Tensor<[1, 3]>"],
  ["x.squeeze(0)", "Tensor<[64, 2]>"],
  ["x.unsqueeze(-1)", "Tensor<[64, 2, 1]>"],
  ["x.unsqueeze(1)", "Tensor<[64, 1, 2]>"],
  ["cube.flatten(1)", "Tensor<[5, number]>"],
  ["cube.flatten()", "Tensor<[number]>"],
  ["x.reshape(2, -1)", "Tensor<[2, number]>"],
  ["x.reshape([4, 32])", "Tensor<[4, 32]>"],
  ["cat([x, randn(3, 2)])", "Tensor<[number, 2]>"],
  ["cat([zeros(0), randn(3, 2), randn(5, 2)])", "Tensor<[number, 2]>"],
  ["stack([x, x, x], -1)", "Tensor<[64, 2, 3]>"],
  ["cube.at(0, ':', [0, 2])", "Tensor<[3, number]>"],
  ["cube.select(-1, 0).narrow(0, 1, 2)", "Tensor<[2, 3]>"],
  ["oneHot(x.argmax(1), 3)", "Tensor<[64, 3]>"],
  ["nn.Linear(2, 16)(x)", "Tensor<[64, 16]>"],
  ["new nn.Linear(2, 16)(cube.sum(2).at([0, 3], [0, 2]))", "Tensor<[number, 16]>"],
  ["nn.Linear(2, 16).weight", "Parameter<[16, 2]>"],
  ["net(x)", "Tensor<[64, 1]>"],
  ["deep.eval()(x)", "Tensor<[64, 3]>"],
  ["nn.Sequential(nn.Flatten(), nn.Linear(784, 10))(randn(5, 28, 28))", "Tensor<[5, 10]>"],
  ["nn.Sequential(net, nn.Sequential(nn.Linear(1, 3)))(x)", "Tensor<[64, 3]>"],
  ["nn.Embedding(10, 4)(zeros(7))", "Tensor<[7, 4]>"],
  ["new nn.Parameter(x).matmul(randn(2, 3)).add(new nn.Parameter(zeros(3)))", "Tensor<[64, 3]>"],
  ["new Net()(x)", "Tensor<Shape>"],
  ["nn.Sequential(...modules)(x)", "Tensor<Shape>"],
  ["nn.Sequential(new Net(), nn.Linear(1, 4))(x)", "Tensor<[...number[], 4]>"],
  ["matmul(unknown, x).add(x)", "Tensor<Shape>"],
  ["net(unknown)", "Tensor<[...number[], 1]>"],
  ["x.sum(size)", "Tensor<Shape>"],
  ["randn(size, 2).matmul(randn(2, 3)).add(randn(3))", "Tensor<[number, 3]>"],
  ["nn.Linear(2, size)(x)", "Tensor<[64, number]>"],
  ["matmul(anything, x)", "Tensor<Shape>"],
  ["(x as Tensor)", "Tensor<Shape>"],
  ["[x, cube].map((each: Tensor) => each.ndim)", "number[]"],
  ["[net, deep, new Net()].map((each: nn.Module) => each.training)", "boolean[]"],
  ["(() => { const y: Tensor<[number, 2]> = x; return y; })()", "Tensor<[number, 2]>"],
  ["(() => { const layer: nn.Linear = nn.Linear(2, 3); return layer(x); })()", "Tensor<Shape>"],
  ["(<S extends gradbook.Shape>(v: Tensor<S>) => v.mul(2))(x)", "Tensor<[64, 2]>"],
];

const refused: [expression: string, sentence: string][] = [
  ["matmul(randn(2, 3), randn(4, 5))", "matmul: [2, 3] and [4, 5] do not fit: 3 columns meet 4 rows."],
  ["randn(3).matmul(randn(4))", "matmul: [3] and [4] do not fit: 3 elements meet 4 elements."],
  [
    "x.matmul(tensor(3))",
    "matmul: [64, 2] and [] do not fit: both need at least one dimension. Use mul for a single number.",
  ],
  [
    "randn(2, 5, 3).matmul(randn(4, 3, 2))",
    "matmul: [2] and [4] do not fit: 2 meets 4 in dimension -1 (counted from the right). Sizes must be equal, or one of them 1.",
  ],
  [
    "randn(2, 3).mul(randn(2, 1, 4))",
    "mul: [2, 3] and [2, 1, 4] do not fit: 3 meets 4 in dimension -1 (counted from the right). Sizes must be equal, or one of them 1.",
  ],
  [
    "eq(randn(3, 2), randn(4, size))",
    "eq: [3, 2] and [4, ?] do not fit: 3 meets 4 in dimension -2 (counted from the right). Sizes must be equal, or one of them 1.",
  ],
  [
    "where(x.gt(0), randn(3), 0)",
    "where: [64, 2] and [3] do not fit: 2 meets 3 in dimension -1 (counted from the right). Sizes must be equal, or one of them 1.",
  ],
  ["add(1, 2)", "add: one of the two must be a tensor."],
  ["x.sum(2)", "sum: there is no dimension 2; [64, 2] has 2, so use -2 to 1."],
  ["mean(cube, [0, -4])", "mean: there is no dimension -4; [5, 3, 4] has 3, so use -3 to 2."],
  ["x.softmax(5)", "softmax: there is no dimension 5; [64, 2] has 2, so use -2 to 1."],
  [
    "cat([randn(2, 3), randn(2, 4)])",
    "cat: [2, 3] and [2, 4] do not fit: all sizes but that of dimension 0 must be equal.",
  ],
  ["stack([x, x, x.t()])", "stack: [64, 2] and [2, 64] do not fit: all shapes must be equal."],
  [
    "nn.Linear(2, 16)(randn(64, 3))",
    "linear: an input of [64, 3] does not fit a weight of [16, 2]: 3 features meet 2. The input's last size must be 2.",
  ],
  [
    "net(randn(64, 3))",
    "linear: an input of [64, 3] does not fit a weight of [16, 2]: 3 features meet 2. The input's last size must be 2.",
  ],
  [
    "nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(8, 1))",
    "linear: an input of [.., 16] does not fit a weight of [1, 8]: 16 features meet 8. The input's last size must be 8.",
  ],
  [
    "nn.functional.linear(x, randn(4, 3))",
    "linear: an input of [64, 2] does not fit a weight of [4, 3]: 2 features meet 3. The input's last size must be 3.",
  ],
];

const got = shown([...accepted, ...refused].map(([expression]) => expression));

it.each(accepted.map((row, i) => [...row, got[i]]))("The editor shows %s as %s", (_, type, seen) => {
  expect(seen).toBe(type);
});

it.each(refused.map((row, i) => [...row, got[accepted.length + i]]))(
  "The editor refuses %s with the sentence: %s",
  (_, sentence, seen) => {
    expect(seen).toMatch(/^Argument of type '.*' is not assignable to parameter of type '".*"'\.$/);
    expect(seen).toContain(`"${sentence}"`);
  },
);

/** Sizes that only the program's run knows stand as ? or .. in the editor's sentence. */
const thrown = refused.filter(
  ([, sentence]) => / do(es)? not fit/.test(sentence) && !/[?]|\.\./.test(sentence),
);

it.each(thrown)("Run in spite of the editor, %s throws the same sentence: %s", (expression, sentence) => {
  const { nn, randn } = gradbook;
  const net = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1));
  const names = { ...gradbook, x: randn(64, 2), net };
  const run = new Function(...Object.keys(names), `return ${expression}`);
  expect(() => run(...Object.values(names))).toThrow(new gradbook.ShapeError(sentence));
});
