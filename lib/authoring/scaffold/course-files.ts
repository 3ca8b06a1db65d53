import { relative, sep } from "node:path";
import { PROJECT } from "@/lib/lessons";
import type { Texts } from "./template";

/** The files of a course without lessons. */
export function courseFiles(root: string, title: string, subtitle: string): Texts {
  return new Map([
    ["course.json", asJson({ title, subtitle, lessons: [] })],
    ["tsconfig.json", asJson(typesOf(root))],
  ]);
}

/** For editors and tsc: "gradbook" and "gradbook/check" are found in the project, wherever the course lies. */
function typesOf(root: string) {
  const toProject = relative(root, PROJECT).split(sep).join("/") || ".";
  const top = toProject.startsWith(".") ? toProject : `./${toProject}`;
  return {
    extends: `${top}/tsconfig.json`,
    compilerOptions: { incremental: false, plugins: [] },
    include: ["./**/*.ts"],
    exclude: ["node_modules"],
  };
}

/** As the project's formatter writes it: short lists on one line. */
function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(/\[\s*("[^"]*")\s*\]/g, "[$1]")}\n`;
}
