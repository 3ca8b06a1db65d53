import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";

/** What tells Next and our pages which course they show; another than the project's own is built beside it, not over it. */
export type CourseSite = { GRADBOOK_COURSE: string; GRADBOOK_DIST: string };

/** The site of a course folder. Folders of one name are told apart by where they are. */
export function courseSite(root: string): CourseSite {
  const path = resolve(root);
  if (path === resolve("lessons")) return { GRADBOOK_COURSE: path, GRADBOOK_DIST: ".next" };
  const name = basename(path).replace(/[^\w-]/g, "") || "course";
  const place = createHash("sha256").update(path).digest("hex").slice(0, 6);
  return { GRADBOOK_COURSE: path, GRADBOOK_DIST: `.next-${name}-${place}` };
}
