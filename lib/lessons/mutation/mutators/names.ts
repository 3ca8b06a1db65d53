import { type Mutator, replaced } from "../mutator";

/** Functions that are taken for one another. */
const ALIKE: readonly (readonly string[])[] = [
  ["max", "min"],
  ["maximum", "minimum"],
  ["amax", "amin"],
  ["argmax", "argmin"],
  ["floor", "ceil", "round", "trunc"],
  ["exp", "log", "expm1"],
  ["log1p", "log"],
  ["sin", "cos"],
  ["sum", "mean"],
  ["add", "sub"],
  ["mul", "div"],
  ["matmul", "mul"],
  ["gt", "ge", "lt"],
  ["ge", "gt", "le"],
  ["lt", "le", "gt"],
  ["le", "lt", "ge"],
  ["eq", "ne"],
  ["zeros", "ones"],
  ["zerosLike", "onesLike"],
  ["relu", "leakyRelu", "elu", "softplus"],
  ["sigmoid", "tanh", "hardsigmoid"],
  ["tanh", "sigmoid", "hardtanh"],
  ["softmax", "logSoftmax"],
  ["gelu", "silu", "relu"],
  ["sqrt", "square"],
  ["abs", "sign"],
];

function alike(name: string): string[] {
  const groups = ALIKE.filter((group) => group.includes(name));
  return [...new Set(groups.flat())].filter((other) => other !== name);
}

/** `Math.max` → `Math.min`, `x.sum()` → `x.mean()`. */
export const otherMethods: Mutator = (node, { ts }) => {
  if (!ts.isPropertyAccessExpression(node) || !ts.isCallExpression(node.parent)) return [];
  if (node.parent.expression !== node) return [];
  return alike(node.name.text).map((other) => replaced(node.name, other));
};

/** `import { tanh }` → `import { sigmoid as tanh }`: the other function wherever this one is used. */
export const otherImports: Mutator = (node, { ts }) => {
  if (!ts.isImportSpecifier(node)) return [];
  const imported = (node.propertyName ?? node.name).text;
  return alike(imported).map((other) => replaced(node, `${other} as ${node.name.text}`));
};
