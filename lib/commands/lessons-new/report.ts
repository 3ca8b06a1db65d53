import type { Order, Scaffolded } from "@/lib/authoring";
import { npmRun, pathFromHere } from "../called-from";

/** What was written and what to do next, in lines. `root`: as `--root` was typed; left out for the project's own course. */
export function report(
  order: Order,
  { made, changed, notes }: Extract<Scaffolded, { kind: "made" }>,
  root: string | undefined,
): string {
  return [
    "Made",
    ...made.map((path) => `  ${pathFromHere(path)}`),
    ...(changed.length > 0 ? ["Changed"] : []),
    ...changed.map(({ path, line }) => `  ${pathFromHere(path)}:${line}`),
    ...notes.map((note) => `Note: ${note}`),
    "Next",
    ...nextSteps(order, root === undefined ? [] : ["--root", root]).map((step) => `  ${step}`),
  ].join("\n");
}

function nextSteps(order: Order, root: string[]): string[] {
  const command = (name: string, ...more: string[]) => npmRun(name, ...more, ...root);
  if (order.what === "course") return [`Begin its first lesson:  ${command("lessons:new", "lesson")}`];
  const slug = order.what === "lesson" ? order.id : order.lesson;
  return [
    `Look at it:    ${command("dev")}    and open http://localhost:3000/lessons/${slug}`,
    "Write it:      what stands there is an example that works. Put your own where a comment says FILL:, and take the comment out.",
    `Prove it:      ${command("lessons:check")}    lists every FILL: that is left, and all that is wrong.`,
    ...(order.what === "lesson"
      ? [`Ask something: ${command("lessons:new", "exercise", "--lesson", slug)}    or: question`]
      : []),
  ];
}
