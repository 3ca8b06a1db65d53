import type ts from "typescript";
import { type Mutator, replaced } from "../mutator";

/** What a comparison is taken for: the other edge, the other direction, equality and its opposite. */
const OTHERS: Record<string, readonly string[]> = {
  ">": [">=", "<", "!=="],
  ">=": [">", "<=", "==="],
  "<": ["<=", ">", "!=="],
  "<=": ["<", ">=", "==="],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
};

/** `x > 0` → `x >= 0`, `x < 0`; `a && b` → `a || b`. */
export const flippedComparisons: Mutator = (node, { ts }) => {
  if (!ts.isBinaryExpression(node)) return [];
  const { operatorToken } = node;
  return (OTHERS[operatorToken.getText()] ?? []).map((other) => replaced(operatorToken, other));
};

/** A condition negated, always met, never met. That of a loop is left alone: it would only run for ever. */
export const changedConditions: Mutator = (node, { ts, text }) => {
  const condition = conditionOf(node, ts);
  if (!condition) return [];
  return [`!(${text(condition)})`, "true", "false"].map((other) => replaced(condition, other));
};

function conditionOf(node: ts.Node, compiler: typeof ts): ts.Expression | null {
  if (compiler.isConditionalExpression(node)) return node.condition;
  return compiler.isIfStatement(node) ? node.expression : null;
}
