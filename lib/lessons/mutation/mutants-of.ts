import type ts from "typescript";
import { type Edit, type Mutant, mutantOf } from "./mutant";
import type { Compiler, Mutator, Reading } from "./mutator";
import { droppedSigns, droppedTerms, otherOperators } from "./mutators/arithmetic";
import { changedLists, droppedCalls, swappedArguments } from "./mutators/calls";
import { changedConditions, flippedComparisons } from "./mutators/comparisons";
import { otherImports, otherMethods } from "./mutators/names";
import { otherNumbers, otherOperands } from "./mutators/numbers";
import { droppedStatements, otherResults } from "./mutators/statements";

const MUTATORS: readonly Mutator[] = [
  flippedComparisons,
  changedConditions,
  otherOperators,
  droppedTerms,
  droppedSigns,
  otherNumbers,
  otherOperands,
  swappedArguments,
  changedLists,
  droppedCalls,
  otherMethods,
  otherImports,
  droppedStatements,
  otherResults,
];

/** Every program that differs from `source` (TypeScript) by one usual slip, in reading order, each once. */
export async function mutantsOf(source: string): Promise<Mutant[]> {
  // Loaded here: the compiler is large, and who only reads lessons has no use for it.
  const { default: ts } = await import("typescript");
  const file = ts.createSourceFile("solution.ts", source, ts.ScriptTarget.ES2022, true);
  const reading = readingOf(ts);
  const edits: Edit[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTypeNode(node)) return;
    for (const mutator of MUTATORS) edits.push(...mutator(node, reading));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const programs = new Map(edits.map((edit) => mutantOf(source, edit)).map((each) => [each.source, each]));
  programs.delete(source);
  return [...programs.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function readingOf(compiler: Compiler): Reading {
  return {
    ts: compiler,
    text: (node) => node.getText(),
    numbersAt: (node) => {
      const owner = compiler.findAncestor(node, compiler.isFunctionLike);
      return owner ? numberParameters(owner, compiler) : [];
    },
  };
}

function numberParameters({ parameters }: ts.SignatureDeclaration, compiler: Compiler): string[] {
  return parameters.flatMap(({ name, type }) =>
    compiler.isIdentifier(name) && type?.kind === compiler.SyntaxKind.NumberKeyword ? [name.text] : [],
  );
}
