import { COURSE_ROOT, courseAt } from "@/lib/lessons";
import { typedPath } from "./called-from";

/** The course folder that `--root` names; without it, the project's own. Ends the command in words where there is no course. */
export async function courseRoot(typed: string | undefined): Promise<string> {
  const found = await courseAt(typed === undefined ? COURSE_ROOT : typedPath(typed));
  if (found.kind === "course") return found.root;
  console.error(`${found.seen}\n${found.remedy}`);
  process.exit(1);
}
