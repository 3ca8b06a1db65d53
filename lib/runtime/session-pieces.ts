import type { CellError, Notebook } from "@/lib/model";
import { EMPTY_CODE } from "./blank-cell";
import type { Compilation } from "./compile";
import { faultAt } from "./fault";
import { type GraphNode, readersOf } from "./graph";
import { loadCompiler } from "./load-compiler";
import { namesMissingFor } from "./missing-names";
import { cellPiece, lessonImports, nodesOf, type Piece, piecesOf } from "./piece";
import type { StepResult } from "./protocol";
import { withCode } from "./quoted-line";

type Shipped = Notebook["cells"][number];
type Compiled = { id: string; source: string; result: Compilation };
type Adopted =
  /** All code was set anew while this text was compiled. */
  | { kind: "overtaken" }
  | { kind: "adopted"; readersOfDropped: string[] }
  | { kind: "refused"; error: CellError };

/** What a lesson runs: the pieces that it came with, the code of cells that the reader has changed since, and their own. */
export class SessionPieces {
  private readonly shipped: Map<string, Shipped>;
  private readonly pieces: Map<string, Piece>;
  /** The text that each cell's code was made of. */
  private readonly sources: Map<string, string>;
  /** Cells of the reader's own that have not run: their text may have no code yet. */
  private readonly waiting = new Set<string>();

  /** How often all code was set anew. */
  private era = 0;

  constructor(private readonly notebook: Notebook) {
    this.shipped = new Map(notebook.cells.map((cell) => [cell.id, cell]));
    this.pieces = new Map();
    this.sources = new Map();
    this.restore();
  }

  /** All code is that which the lesson came with. */
  restore(): void {
    this.era += 1;
    for (const piece of piecesOf(this.notebook)) this.pieces.set(piece.id, piece);
    for (const { id, source } of this.notebook.cells) this.sources.set(id, source);
  }

  /** A piece by its id; a control has none. */
  find(id: string): Piece | undefined {
    return this.pieces.get(id);
  }

  all(): Piece[] {
    return [...this.pieces.values()];
  }

  cellIds(): string[] {
    return [...this.shipped.keys()];
  }

  nodes(): GraphNode[] {
    return nodesOf(this.notebook.controls, this.all());
  }

  /** The cell as the lesson came with it. Throws where there is none. */
  original(id: string): Shipped {
    const cell = this.shipped.get(id);
    if (!cell) throw new Error(`This lesson has no cell “${id}”.`);
    return cell;
  }

  /** Takes a cell of the reader's own in, or back. Unless `source` is what it was shipped with, it has no code yet. */
  place(cell: Shipped, source: string): void {
    const code = source === cell.source ? cell.code : EMPTY_CODE;
    this.shipped.set(cell.id, cell);
    this.pieces.set(cell.id, { ...cellPiece(cell), code });
    this.sources.set(cell.id, cell.source);
    this.waiting.add(cell.id);
  }

  /** Takes a cell's code away and leaves its place. Tells who read its names. */
  clear(id: string): string[] {
    const before = this.pieces.get(id);
    if (!before) return [];
    this.pieces.set(id, { ...before, code: EMPTY_CODE });
    this.sources.delete(id);
    this.waiting.delete(id);
    return readersOf(this.nodes(), before.code.defines);
  }

  rename(id: string, title: string): void {
    this.shipped.set(id, { ...this.original(id), title });
  }

  /**
   * The first of the reader's own cells that have not run which would give a name that `id` needs and nobody gives.
   * `sourceOf`: the text of a cell as it stands.
   */
  async missingFor(id: string, sourceOf: (id: string) => string): Promise<string | null> {
    if (this.waiting.size === 0) return null;
    const needed = namesMissingFor(this.nodes(), lessonImports(this.all()), id);
    for (const cell of this.waiting) {
      const compiled = await this.compile(cell, sourceOf(cell));
      if (compiled.kind === "refused") continue;
      const gives = [...compiled.code.defines, ...compiled.code.imports.map(({ local }) => local)];
      if (gives.some((name) => needed.has(name))) return cell;
    }
    return null;
  }

  /** What each piece changes of others, as far as it is known. */
  changes(): Map<string, readonly string[]> {
    return new Map(this.all().map(({ id, changes = [] }) => [id, changes]));
  }

  setChanges(id: string, names: readonly string[]): void {
    const piece = this.pieces.get(id);
    if (piece) this.pieces.set(id, { ...piece, changes: [...names] });
  }

  /** Why the piece is not of now, since `changed` is another: by the names between them, and where they stand. */
  whyOutdated(id: string, changed: string): string {
    const nodes = this.nodes();
    const defines = nodes.find((node) => node.id === changed)?.defines ?? [];
    const reads = this.pieces.get(id)?.code.reads ?? [];
    const names = defines.filter((name) => reads.includes(name)).map((name) => `“${name}”`);
    const [cause, ...more] = names.length > 0 ? names : [`“${this.titleOf(changed)}”`];
    const place = (of: string) => nodes.findIndex((node) => node.id === of);
    const where = this.pieces.has(changed) ? (place(changed) < place(id) ? " above" : " below") : "";
    return `${[cause, ...more].join(" and ")} changed${where} since it last ran.`;
  }

  titleOf(id: string): string {
    return this.shipped.get(id)?.title ?? id.replace(/^control /, "");
  }

  /** What a piece's run gave; an error with the line of the text that its code was made of. */
  quoted(id: string, result: StepResult): StepResult {
    const source = this.sources.get(id);
    if (result.kind !== "threw" || source === undefined) return result;
    const error = withCode(result.error, source);
    return { ...result, error, output: { ...result.output, error } };
  }

  /** Whether the text is another than the one that the cell's code was made of. */
  isEdited(id: string, source: string): boolean {
    return this.sources.get(id) !== source;
  }

  /**
   * Makes `source` the code of the cell, unless it does not compile or does not fit into the notebook. Tells who read
   * a name that the cell defined until now.
   */
  async adopt(id: string, source: string): Promise<Adopted> {
    this.waiting.delete(id);
    const { era } = this;
    const compiled = await this.compile(id, source);
    if (era !== this.era) return { kind: "overtaken" };
    if (compiled.kind === "refused") return compiled;
    const before = this.pieces.get(id);
    if (!before) throw new Error(`This lesson has no cell “${id}”.`);
    const others = new Map(this.pieces).set(id, { ...before, code: compiled.code });
    const nodes = nodesOf(this.notebook.controls, [...others.values()]);
    const error = faultAt(nodes, id, (other) => this.titleOf(other));
    if (error) return { kind: "refused", error };
    this.pieces.set(id, { ...before, code: compiled.code });
    this.sources.set(id, source);
    const dropped = before.code.defines.filter((name) => !compiled.code.defines.includes(name));
    return { kind: "adopted", readersOfDropped: readersOf(nodes, dropped).filter((reader) => reader !== id) };
  }

  compileAll(sources: ReadonlyMap<string, string>): Promise<Compiled[]> {
    return Promise.all(
      [...sources].map(async ([id, source]) => ({ id, source, result: await this.compile(id, source) })),
    );
  }

  /**
   * Makes the texts the code of all cells, in the order of the page, whatever their code was. A cell that does not
   * compile, or does not fit to those before it, is no part of the notebook: its error is given.
   */
  adoptAll(compiled: readonly Compiled[]): Map<string, CellError> {
    this.era += 1;
    const refused = new Map<string, CellError>();
    for (const { id, source } of compiled) this.set(id, EMPTY_CODE, source);
    for (const { id, source, result } of compiled) {
      if (result.kind === "compiled") this.set(id, result.code, source);
      const error =
        result.kind === "refused" ? result.error : faultAt(this.nodes(), id, (of) => this.titleOf(of));
      if (!error) continue;
      refused.set(id, error);
      this.set(id, EMPTY_CODE, source);
    }
    return refused;
  }

  private set(id: string, code: Piece["code"], source: string): void {
    const piece = this.pieces.get(id);
    if (piece) this.pieces.set(id, { ...piece, code });
    this.sources.set(id, source);
    this.waiting.delete(id);
  }

  /** A cell as it was shipped runs without the compiler. */
  private async compile(id: string, source: string): Promise<Compilation> {
    const { source: shipped, code } = this.original(id);
    if (source === shipped) return { kind: "compiled", code };
    return (await loadCompiler()).compile(source);
  }
}
