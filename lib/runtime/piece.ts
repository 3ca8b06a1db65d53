import type { Cell, CompiledCode, FunctionPlot, Notebook, Value } from "@/lib/model";
import { withChanges } from "./changes";
import type { GraphNode } from "./graph";
import type { Program, Purpose, Step } from "./protocol";

/** Samples of each curve: odd, so that the middle of the domain is one of them. */
const SAMPLES = 241;
const PIECE_LIMIT_SECONDS = 5;

/** Anything of a lesson that runs: a cell, a computed value, a chart. */
export type Piece = {
  id: string;
  /** As readers know it; left out where they do not. */
  title?: string;
  code: CompiledCode;
  seed: number;
  purpose: Purpose;
  /** Runs again when a name that it reads has changed. */
  auto: boolean;
  timeLimitSeconds: number;
  /** Names of other pieces whose values it changes, as far as its last run told; left out: none. */
  changes?: string[];
};

export function cellPiece(cell: Cell): Piece {
  const { id, title, code, seed, timeLimitSeconds, changes = [] } = cell;
  return {
    id,
    title,
    code,
    seed,
    purpose: { kind: "show" },
    auto: cell.run === "auto",
    timeLimitSeconds,
    changes,
  };
}

export function valuePiece({ id, code, digits }: Pick<Value, "id" | "code" | "digits">): Piece {
  const purpose: Purpose = { kind: "format", digits };
  return { id, code, seed: seedOf(id), purpose, auto: true, timeLimitSeconds: PIECE_LIMIT_SECONDS };
}

export function plotPiece(plot: Omit<FunctionPlot, "recorded">): Piece {
  const { id, code, domain, at, label, scale, second } = plot;
  const purpose: Purpose = {
    ...{ kind: "sample", domain, count: SAMPLES, at, label },
    ...(scale?.x === "log" && { spacing: scale.x }),
    ...(second && { second }),
  };
  return { id, code, seed: seedOf(id), purpose, auto: true, timeLimitSeconds: PIECE_LIMIT_SECONDS };
}

export function piecesOf(notebook: Notebook): Piece[] {
  return [
    ...notebook.cells.map(cellPiece),
    ...notebook.values.map(valuePiece),
    ...notebook.plots.map(plotPiece),
  ];
}

/** Id of the graph node that stands for a control. */
export function controlNodeId(name: string): string {
  return `control ${name}`;
}

/** The notebook as a graph: controls first, then everything that runs. */
export function nodesOf(controls: readonly { name: string }[], pieces: readonly Piece[]): GraphNode[] {
  const nodes = [
    ...controls.map(({ name }) => ({ id: controlNodeId(name), reads: [], defines: [name] })),
    ...pieces.map(({ id, code, purpose }) => ({
      id,
      reads: purpose.kind === "sample" && purpose.at !== null ? [...code.reads, purpose.at] : code.reads,
      defines: code.defines,
    })),
  ];
  return withChanges(nodes, new Map(pieces.map(({ id, changes = [] }) => [id, changes])));
}

export function stepOf({ id, title, code, seed, purpose }: Piece): Step {
  const { js, imports, reads, defines } = code;
  return { id, ...(title !== undefined && { title }), js, imports, reads, defines, seed, purpose };
}

/** The imports of all pieces: local name → name that "gradbook" exports. The first cell that imports a name decides. */
export function lessonImports(
  pieces: readonly { code: Pick<CompiledCode, "imports"> }[],
): Program["imports"] {
  const all = pieces.flatMap(({ code }) =>
    code.imports.map(({ local, exported }) => [local, exported] as const),
  );
  return Object.fromEntries(all.reverse());
}

/** The seed of a piece's random numbers, made of its id (32-bit FNV-1a), so that it stays when others are added. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
