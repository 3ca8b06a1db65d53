import type { Step } from "../protocol";

type Defined = { id: string; title: string; reads: string[]; defines: string[] };

/** The names that the steps of a worker have defined so far, and whose they are. */
export class Names {
  private readonly known = new Map<string, unknown>();
  /** By id, the steps as they last ran. */
  private readonly steps = new Map<string, Defined>();
  private readonly owners = new Map<string, string>();

  get values(): ReadonlyMap<string, unknown> {
    return this.known;
  }

  /** The step that defined a name; nothing for the name of a control. */
  ownerOf(name: string): Defined | undefined {
    return this.steps.get(this.owners.get(name) ?? "");
  }

  setControl(name: string, value: unknown): void {
    this.known.set(name, value);
  }

  /** A step that throws, or that no longer defines a name, leaves none of an earlier run behind. */
  begin({ id, title = id, reads, defines }: Step): void {
    for (const name of [...(this.steps.get(id)?.defines ?? []), ...defines]) {
      this.known.delete(name);
      this.owners.delete(name);
    }
    this.steps.set(id, { id, title, reads, defines: [] });
  }

  define(id: string, values: Record<string, unknown>): void {
    const step = this.steps.get(id);
    if (step) step.defines = Object.keys(values);
    for (const [name, value] of Object.entries(values)) {
      this.known.set(name, value);
      this.owners.set(name, id);
    }
  }

  /** All names of other steps that the step can reach: those that it reads, and what their steps read. */
  reachableFrom({ reads }: Pick<Step, "reads">): string[] {
    const reached = new Set<string>();
    const todo = [...reads];
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      const owner = this.ownerOf(name);
      if (reached.has(name) || !owner) continue;
      reached.add(name);
      todo.push(...owner.reads, ...owner.defines);
    }
    return [...reached];
  }
}
