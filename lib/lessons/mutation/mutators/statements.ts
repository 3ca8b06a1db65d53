import type ts from "typescript";
import { type Compiler, type Mutator, replaced } from "../mutator";

/** A statement that is forgotten: a call, an assignment, an `if`, the value of a `return`. */
export const droppedStatements: Mutator = (node, { ts }) => {
  if (ts.isReturnStatement(node) && node.expression) return [replaced(node, "return;")];
  const droppable = ts.isExpressionStatement(node) || ts.isIfStatement(node);
  // A cell's last expression is its value; an answer's is nothing but what it does.
  return droppable ? [replaced(node, ";")] : [];
};

/** What a function of numbers returns, with the other sign, one more, doubled, or simply 0 or 1. */
export const otherResults: Mutator = (node, { ts, text }) => {
  const result = resultOf(node, ts);
  // A number that is written there is changed as a number.
  if (!result || ts.isNumericLiteral(result)) return [];
  const given = `(${text(result)})`;
  return [`-${given}`, `${given} + 1`, `2 * ${given}`, "0", "1"].map((other) => replaced(result, other));
};

function resultOf(node: ts.Node, compiler: Compiler): ts.Expression | null {
  if (compiler.isReturnStatement(node)) {
    const owner = compiler.findAncestor(node, compiler.isFunctionLike);
    return owner && givesNumber(owner, compiler) ? (node.expression ?? null) : null;
  }
  if (!compiler.isArrowFunction(node) || compiler.isBlock(node.body)) return null;
  return givesNumber(node, compiler) ? node.body : null;
}

function givesNumber({ type }: ts.SignatureDeclaration, compiler: Compiler): boolean {
  return type?.kind === compiler.SyntaxKind.NumberKeyword;
}
