import { resolve } from "node:path";
import { COURSE_ROOT, courseAt } from "@/lib/lessons";

/** A path as it was typed: npm runs commands at the project's top, wherever it was called. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The course folder that `--root` names; without it, the project's own. Ends the command in words where there is no course. */
export async function courseRoot(typed: string | undefined): Promise<string> {
  const found = await courseAt(typed === undefined ? COURSE_ROOT : typedPath(typed));
  if (found.kind === "course") return found.root;
  console.error(`${found.seen}\n${found.remedy}`);
  process.exit(1);
}
