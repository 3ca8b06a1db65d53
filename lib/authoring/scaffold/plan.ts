import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suggestion } from "@/lib/lessons";
import { courseFiles } from "./course-files";
import { namesIn, placeOf } from "./folders";
import { idProblem } from "./id-problem";
import { hasParts, listLesson } from "./list-lesson";
import type { Order } from "./order";
import { putWord } from "./put-word";
import { type Texts, template } from "./template";

/** A file that is there already, and what it reads afterwards; `line`: where it changes. */
export type Change = { path: string; line: number; text: string };

/** What an order comes to, before anything is written; or why it cannot be done. Paths are absolute. */
export type Plan =
  | { kind: "plan"; made: Texts; changed: Change[]; notes: string[] }
  | { kind: "refused"; seen: string };

/** Looks at what is there, and writes nothing. */
export async function plan(order: Order): Promise<Plan> {
  switch (order.what) {
    case "course":
      return made(order.root, courseFiles(order.root, order.title, order.subtitle));
    case "lesson":
      return (await refusal(order.id, placeOf.lesson(order.root))) ?? planLesson(order);
    case "exercise":
    case "question":
      return (
        (await lessonRefusal(order.root, order.lesson)) ??
        (await refusal(order.id, placeOf[order.what](order.root, order.lesson))) ??
        planPart(order)
      );
  }
}

function made(folder: string, files: Texts, changed: Change[] = [], notes: string[] = []): Plan {
  const paths = new Map([...files].map(([path, text]) => [join(folder, path), text] as const));
  const there = [...paths.keys()].find((path) => existsSync(path));
  if (there) return { kind: "refused", seen: `${there} is there already; nothing was written.` };
  return { kind: "plan", made: paths, changed, notes };
}

async function refusal(id: string, folder: string): Promise<Plan | null> {
  const seen = idProblem(id, await namesIn(folder));
  return seen === null ? null : { kind: "refused", seen };
}

async function lessonRefusal(root: string, lesson: string): Promise<Plan | null> {
  if (existsSync(join(root, lesson, "index.mdx"))) return null;
  const names = await namesIn(root);
  const lessons = names.filter((name) => existsSync(join(root, name, "index.mdx")));
  const remedy =
    lessons.length > 0 ? suggestion(lesson, lessons) : "It has no lessons yet: begin one with “lesson”.";
  return { kind: "refused", seen: `There is no lesson “${lesson}” in ${root}: ${remedy}` };
}

async function planLesson({ root, id, title }: Order & { what: "lesson" }): Promise<Plan> {
  const path = join(root, "course.json");
  const files = await template("lesson", title);
  if (!existsSync(path)) return made(join(root, id), files);
  const text = await readFile(path, "utf8");
  const listed = listLesson(text, id);
  if (!listed) return made(join(root, id), files, [], [`Add "${id}" to the list "lessons" of ${path}.`]);
  const notes = hasParts(text) ? [`Add "${id}" to the part of course.json to which it belongs.`] : [];
  return made(join(root, id), files, [{ path, ...listed }], notes);
}

async function planPart(order: Order & { what: "exercise" | "question" }): Promise<Plan> {
  const { root, lesson, id } = order;
  const [word, files] =
    order.what === "exercise"
      ? ["Exercise", await template("exercise", order.title)]
      : ["Question", await template(`questions/${order.kind}`)];
  const path = join(root, lesson, "index.mdx");
  const put = putWord(await readFile(path, "utf8"), `<${word} id="${id}" />`);
  const note = `The ${order.what} stands at the lesson's end; move its line to where it belongs.`;
  return made(join(placeOf[order.what](root, lesson), id), files, [{ path, ...put }], [note]);
}
