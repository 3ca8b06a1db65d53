import { join } from "node:path";
import { expect, it } from "vitest";
import { courseAt } from "./course-at";
import { withCourse } from "./testing/course-folder";

it("A folder with a course.json is a course, and so is one with lessons alone", async () => {
  await withCourse({ "course.json": "{}", "relu/index.mdx": "A lesson" }, async (root) => {
    expect(await courseAt(root)).toEqual({ kind: "course", root });
  });
  await withCourse({ "relu/index.mdx": "A lesson" }, async (root) => {
    expect(await courseAt(root)).toEqual({ kind: "course", root });
  });
});

it("What is no course is told with where it was looked for, and what to do", async () => {
  await withCourse(
    { "inner/course.json": "{}", "lesson/index.mdx": "A lesson", "empty/a.txt": "" },
    async (root) => {
      const told = async (path: string) => {
        const found = await courseAt(path);
        return found.kind === "none" ? `${found.seen} ${found.remedy}`.replaceAll(root, "ROOT") : found;
      };
      expect(await told(join(root, "gone"))).toContain(
        "There is no folder ROOT/gone. Mend the path, or: npm run lessons:new",
      );
      expect(await told(join(root, "empty"))).toContain(
        "ROOT/empty holds no course.json and no folder with an index.mdx.",
      );
      expect(await told(join(root, "empty/a.txt"))).toBe(
        "ROOT/empty/a.txt is a file. Name its folder: ROOT/empty",
      );
      expect(await told(join(root, "lesson"))).toBe(
        "ROOT/lesson is a lesson, not a course. Name the folder around it: ROOT",
      );
      expect(await told(root)).toBe("ROOT holds no course.json, but its folder inner does. Name ROOT/inner");
    },
  );
});
