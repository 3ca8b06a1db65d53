import type ts from "typescript";
import type { Edit } from "./mutant";

/** The compiler, loaded once by whoever makes mutants: it is large. */
export type Compiler = typeof ts;

/** What a mutator may ask about the program. */
export type Reading = {
  ts: Compiler;
  /** The text of a node, without the space in front of it. */
  text: (node: ts.Node) => string;
  /** Names that the program declares as `: number`, by the function that declares them. */
  numbersAt: (node: ts.Node) => readonly string[];
};

/** The changes that one kind of slip makes at a node; none where it does not apply. */
export type Mutator = (node: ts.Node, reading: Reading) => Edit[];

/** The node's place, with another text in it. */
export function replaced(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.getEnd(), text };
}
