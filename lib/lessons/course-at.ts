import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A course folder; or why a path is none, with what to do. */
export type CourseAt = { kind: "course"; root: string } | { kind: "none"; seen: string; remedy: string };

/** What stands at an absolute path: a course is a folder with a course.json, or with folders that hold an index.mdx. */
export async function courseAt(path: string): Promise<CourseAt> {
  const none = (seen: string, remedy: string): CourseAt => ({ kind: "none", seen, remedy });
  const make = `npm run lessons:new -- course --root ${path} makes a course there.`;
  if (!existsSync(path)) return none(`There is no folder ${path}.`, `Mend the path, or: ${make}`);
  if (!statSync(path).isDirectory()) return none(`${path} is a file.`, `Name its folder: ${dirname(path)}`);
  if (existsSync(join(path, "course.json"))) return { kind: "course", root: path };
  if (existsSync(join(path, "index.mdx")))
    return none(`${path} is a lesson, not a course.`, `Name the folder around it: ${dirname(path)}`);
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const inside = folders.find((name) => existsSync(join(path, name, "course.json")));
  if (inside)
    return none(`${path} holds no course.json, but its folder ${inside} does.`, `Name ${join(path, inside)}`);
  if (folders.some((name) => existsSync(join(path, name, "index.mdx"))))
    return { kind: "course", root: path };
  return none(
    `${path} holds no course.json and no folder with an index.mdx.`,
    `Name another folder, or: ${make}`,
  );
}
