import type { Nodes } from "mdast";
import type { Context, TextCheck } from "./context";
import { type Finding, finding, shown } from "./finding";
import { placeAt } from "./place";
import { noImports } from "./repair-code";
import { placeOf, walk } from "./tree";

type Expression = Extract<Nodes, { type: "mdxFlowExpression" | "mdxTextExpression" }>;

function expressionFinding(node: Expression): Finding[] {
  const [statement] = node.data?.estree?.body ?? [];
  if (!statement) return [];
  const code = statement.type === "ExpressionStatement" ? statement.expression : null;
  const literal =
    code?.type === "Literal" && (typeof code.value === "string" || typeof code.value === "number");
  if (literal && node.type === "mdxTextExpression") return [];
  if (literal)
    return [
      finding(placeOf(node), "expression", `{${shown(node.value)}} stands alone`, "Write the text itself."),
    ];
  if (code?.type === "Identifier") {
    const seen = `"${shown(code.name)}" is not defined: expressions are not evaluated`;
    const remedy = `Write <Value of="${shown(code.name)}" /> for a number, or \\{ for a brace in the text.`;
    return [finding(placeOf(node), "expression", seen, remedy)];
  }
  const seen = `the expression {${shown(node.value)}} is not allowed: expressions are not evaluated`;
  return [
    finding(
      placeOf(node),
      "expression",
      seen,
      'Write <Value of="…" /> for a number, or \\{ for a brace in the text.',
    ),
  ];
}

/** A "}" in a sentence that was meant to close something; the first of each line. */
function strayBraces(node: Nodes, { text }: Context): Finding[] {
  const start = node.position?.start.offset;
  if (node.type !== "text" || start === undefined) return [];
  const piece = text.slice(start, node.position?.end.offset);
  return [...piece.matchAll(/^(?:[^\\}\r\n]|\\.)*\}/gm)].map((line) => {
    const place = placeAt(text, start + line.index + line[0].length - 1);
    return finding(
      place,
      "stray-brace",
      'a stray "}" closes nothing',
      "For a brace in the text write \\}; else remove it.",
    );
  });
}

/** Imports, exports, expressions other than comments and literals in a sentence, and braces that belong to none. */
export const checkExpressions: TextCheck = (context) => {
  const braces = context.lost.some(({ text }) => text.startsWith("{"));
  return [...walk(context.tree)].flatMap(({ node }) => {
    if (node.type === "mdxjsEsm")
      return [finding(placeOf(node), noImports.rule, noImports.seen, noImports.remedy)];
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
      return expressionFinding(node);
    return braces ? [] : strayBraces(node, context);
  });
};
