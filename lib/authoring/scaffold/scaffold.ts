import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Order } from "./order";
import { plan } from "./plan";

/** What was written, as absolute paths; or why nothing was. `notes`: what is left to do by hand. */
export type Scaffolded =
  | { kind: "made"; made: string[]; changed: { path: string; line: number }[]; notes: string[] }
  | { kind: "refused"; seen: string };

/** Begins a course, a lesson, an exercise or a question from its template. No file that is there is written over. */
export async function scaffold(order: Order): Promise<Scaffolded> {
  const planned = await plan(order);
  if (planned.kind === "refused") return planned;
  for (const [path, text] of planned.made) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  }
  for (const { path, text } of planned.changed) await writeFile(path, text);
  return {
    kind: "made",
    made: [...planned.made.keys()],
    changed: planned.changed.map(({ path, line }) => ({ path, line })),
    notes: planned.notes,
  };
}
