import type ts from "typescript";
import { type Compiler, type Mutator, replaced } from "../mutator";

/**
 * A number one more, one less, 0, 1, with the other sign, and ten times as large where it is a fraction; or one that
 * the function is given.
 */
export const otherNumbers: Mutator = (node, { ts, numbersAt }) => {
  if (!ts.isNumericLiteral(node)) return [];
  const n = Number(node.getText().replaceAll("_", ""));
  const others = [n + 1, n - 1, 0, 1, -n, ...(Number.isInteger(n) ? [] : [10 * n])];
  const numbers = others
    .filter((other) => !Object.is(other, n) && !Object.is(other, -0))
    .map((other) => (other < 0 ? `(${other})` : String(other)));
  return [...numbers, ...numbersAt(node)].map((other) => replaced(node, other));
};

/** A number that the function is given: with the other sign, its size, whole, one off, scaled; or another one of its. */
export const otherOperands: Mutator = (node, { ts, numbersAt }) => {
  if (!ts.isIdentifier(node) || !isRead(node, ts)) return [];
  const name = node.text;
  const known = numbersAt(node);
  if (!known.includes(name)) return [];
  const changed = [
    `(-${name})`,
    `Math.abs(${name})`,
    `Math.round(${name})`,
    `(${name} + 1)`,
    `(${name} - 1)`,
  ];
  const scaled = isCompared(node, ts) ? [] : [`(2 * ${name})`, `(${name} / 2)`];
  const others = known.filter((other) => other !== name);
  return [...changed, ...scaled, ...others].map((other) => replaced(node, other));
};

/** Which side of zero a number is on does not change with its scale. */
function isCompared({ parent }: ts.Identifier, compiler: Compiler): boolean {
  return compiler.isBinaryExpression(parent) && /^[<>=!]=*$/.test(parent.operatorToken.getText());
}

/** Whether the name stands there for its value: it is neither declared, nor set, nor a key. */
function isRead(node: ts.Identifier, compiler: Compiler): boolean {
  const { parent } = node;
  if (compiler.isBinaryExpression(parent))
    return parent.left !== node || parent.operatorToken.kind !== compiler.SyntaxKind.EqualsToken;
  if (compiler.isVariableDeclaration(parent)) return parent.initializer === node;
  return (
    compiler.isCallExpression(parent) ||
    compiler.isReturnStatement(parent) ||
    compiler.isConditionalExpression(parent) ||
    compiler.isParenthesizedExpression(parent) ||
    compiler.isArrayLiteralExpression(parent) ||
    (compiler.isArrowFunction(parent) && parent.body === node)
  );
}
