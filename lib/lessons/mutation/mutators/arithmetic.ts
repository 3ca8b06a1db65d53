import { type Mutator, replaced } from "../mutator";

const OTHERS: Record<string, readonly string[]> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/", "+"],
  "/": ["*"],
  "%": ["/"],
  "**": ["*"],
  "+=": ["-=", "="],
  "-=": ["+=", "="],
  "*=": ["/=", "="],
  "/=": ["*=", "="],
};
const OPERATORS = ["+", "-", "*", "/", "%", "**"];
const ONE_WAY = ["-", "/", "%", "**"];

/** `a + b` → `a - b`; `a *= b` → `a /= b`. */
export const otherOperators: Mutator = (node, { ts }) => {
  if (!ts.isBinaryExpression(node)) return [];
  const { operatorToken } = node;
  return (OTHERS[operatorToken.getText()] ?? []).map((other) => replaced(operatorToken, other));
};

/** `a + b` → `a`, `b`: a term or factor is forgotten. `a - b` → `b - a`. */
export const droppedTerms: Mutator = (node, { ts, text }) => {
  if (!ts.isBinaryExpression(node)) return [];
  const operator = node.operatorToken.getText();
  if (!OPERATORS.includes(operator)) return [];
  const [left, right] = [text(node.left), text(node.right)];
  const turned = ONE_WAY.includes(operator) ? [`(${right}) ${operator} (${left})`] : [];
  return [left, right, ...turned].map((other) => replaced(node, other));
};

/** `-x` → `x`; `!x` → `x`. */
export const droppedSigns: Mutator = (node, { ts, text }) => {
  if (!ts.isPrefixUnaryExpression(node)) return [];
  const { MinusToken, ExclamationToken } = ts.SyntaxKind;
  const { operator, operand } = node;
  return operator === MinusToken || operator === ExclamationToken ? [replaced(node, text(operand))] : [];
};
