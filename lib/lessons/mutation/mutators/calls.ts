import type ts from "typescript";
import { type Mutator, replaced } from "../mutator";

/** Calls whose arguments may stand in any order. */
const ANY_ORDER = /^(Math\.(max|min|hypot)|Object\.is|maximum|minimum|add|mul)$/;

/** `f(a, b)` → `f(b, a)`. */
export const swappedArguments: Mutator = (node, { ts, text }) => {
  if (!ts.isCallExpression(node) || ANY_ORDER.test(text(node.expression))) return [];
  return swapsOf(node.arguments.map(text)).map((args) =>
    replaced(node, `${text(node.expression)}(${args.join(", ")})`),
  );
};

/** `[a, b]` → `[b, a]`, `[a]`, `[b]`. */
export const changedLists: Mutator = (node, { ts, text }) => {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return [];
  const items = node.elements.map(text);
  return [...swapsOf(items), ...withoutOne(items)].map((list) => replaced(node, `[${list.join(", ")}]`));
};

/** `f(a, b)` → `f(a)`, `f(b)`, and the argument alone where f is left out: `Math.max(a, b)` → `a`, `b`. */
export const droppedCalls: Mutator = (node, { ts, text }) => {
  if (!ts.isCallExpression(node) || !isValue(node, ts)) return [];
  const args = node.arguments.map(text);
  const fewer = args.length < 2 ? [] : withoutOne(args).map((rest) => `${text(node.expression)}(${rest})`);
  const receiver = ts.isPropertyAccessExpression(node.expression) ? [text(node.expression.expression)] : [];
  const alone = receiver.filter((name) => name !== "Math" && name !== "Object" && name !== "Number");
  return [...fewer, ...args, ...alone].map((other) => replaced(node, other));
};

function swapsOf(items: readonly string[]): string[][] {
  return items.slice(1).map((item, i) => {
    const swapped = [...items];
    swapped[i + 1] = items[i] ?? "";
    swapped[i] = item;
    return swapped;
  });
}

function withoutOne(items: readonly string[]): string[][] {
  return items.map((_, i) => items.filter((_, k) => k !== i));
}

/** Whether what the call gives is used. */
function isValue(node: ts.Node, compiler: typeof ts): boolean {
  return !compiler.isExpressionStatement(node.parent);
}
