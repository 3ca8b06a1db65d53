import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { COURSE_ROOT, questionKinds, readCourse } from "@/lib/lessons";
import { lessonText, withCourse } from "@/lib/lessons/testing/course-folder";
import { checkCourse } from "../check-course";
import type { Order } from "./order";
import { scaffold } from "./scaffold";

/** A course as an author begins it with one command after another: a lesson with an exercise and a question of each kind. */
const orders = (root: string): Order[] => [
  { what: "course", root, title: "Two hinges", subtitle: "ReLU6 from scratch" },
  { what: "lesson", root, id: "relu6", title: "ReLU6: a lesson" },
  { what: "exercise", root, lesson: "relu6", id: "two-bends", title: "Two bends" },
  ...questionKinds.map((kind) => ({ what: "question" as const, root, lesson: "relu6", id: kind, kind })),
];

async function begun(root: string): Promise<string[]> {
  const made: string[] = [];
  for (const order of orders(root)) {
    const result = await scaffold(order);
    if (result.kind === "refused") throw new Error(result.seen);
    made.push(...result.made);
  }
  return made;
}

it("What is begun passes the course's check but for its marked places, and passes it once these are filled", async () => {
  await withCourse({}, async (root) => {
    const made = await begun(root);
    const texts = await Promise.all(made.map((path) => readFile(path, "utf8")));
    const marked = made.flatMap((path, i) =>
      (texts[i] ?? "").split("\n").flatMap((line, j) => (line.includes("FILL:") ? [`${path}:${j + 1}`] : [])),
    );
    const before = await checkCourse(root);
    expect(before.problems.map(({ rule }) => rule)).toEqual(marked.map(() => "place-to-fill"));
    expect(before.problems.map(({ file, line }) => `${join(process.cwd(), file)}:${line}`).sort()).toEqual(
      marked.sort(),
    );
    expect(new Set(made.filter((path) => path.endsWith(".mdx"))).size).toBe(2 + questionKinds.length);
    await Promise.all(made.map((path, i) => writeFile(path, (texts[i] ?? "").replaceAll("FILL: ", ""))));
    const after = await checkCourse(root);
    expect(after.problems).toEqual([]);
    expect(after.lessons).toBe(1);
    expect(after.mutants).toBeGreaterThan(5);
  });
  // A whole course is proved twice, each answer in a process of its own.
}, 120_000);

it("The names that were given stand in course.json and in the fields of the texts", async () => {
  await withCourse({}, async (root) => {
    await begun(root);
    const { course } = await readCourse(root);
    expect(course).toMatchObject({
      title: "Two hinges",
      subtitle: "ReLU6 from scratch",
      lessons: ["relu6"],
    });
    expect(await readFile(join(root, "relu6/index.mdx"), "utf8")).toContain('\ntitle: "ReLU6: a lesson"\n');
  });
});

it("Nothing that is there is written over, and what is refused leaves nothing behind", async () => {
  const text = lessonText("Text");
  await withCourse({ "course.json": "{}", "relu/index.mdx": text }, async (root) => {
    const refused = async (order: Order) => {
      const result = await scaffold(order);
      return result.kind === "refused" ? result.seen.replaceAll(root, "ROOT") : result;
    };
    expect(await refused({ what: "course", root, title: "T", subtitle: "S" })).toBe(
      "ROOT/course.json is there already; nothing was written.",
    );
    expect(await refused({ what: "lesson", root, id: "relu", title: "T" })).toBe(
      "“relu” is there already. How about “relu-2”?",
    );
    expect(await refused({ what: "lesson", root, id: "ReLU 6", title: "T" })).toContain(
      "How about “relu-6”?",
    );
    expect(await refused({ what: "question", root, lesson: "rellu", id: "a", kind: "order" })).toBe(
      "There is no lesson “rellu” in ROOT: did you mean relu?",
    );
    expect(await readFile(join(root, "course.json"), "utf8")).toBe("{}");
    expect(await readFile(join(root, "relu/index.mdx"), "utf8")).toBe(text);
  });
});

it("An exercise and a question are asked at the end of their lesson, at the line that is told", async () => {
  await withCourse({ "relu/index.mdx": lessonText("Text") }, async (root) => {
    const result = await scaffold({ what: "exercise", root, lesson: "relu", id: "slope", title: "Slope" });
    const lines = (await readFile(join(root, "relu/index.mdx"), "utf8")).split("\n");
    expect(lines.slice(-4)).toEqual(["Text", "", '<Exercise id="slope" />', ""]);
    expect(result).toMatchObject({ kind: "made", changed: [{ line: lines.length - 1 }] });
  });
});

it("The types of a course's programs are found in the project, wherever the course lies", async () => {
  await withCourse({}, async (root) => {
    await begun(root);
    const { extends: base } = JSON.parse(await readFile(join(root, "tsconfig.json"), "utf8"));
    expect(base.startsWith(".")).toBe(true);
    expect(relative(join(root, base), join(COURSE_ROOT, "../tsconfig.json"))).toBe("");
  });
});
