import { relative, resolve } from "node:path";

/** Where the command was typed: npm itself goes to the project's top, wherever it was called. */
const here = process.env.INIT_CWD ?? process.cwd();

/** A path as it was typed, as an absolute one. */
export function typedPath(path: string): string {
  return resolve(here, path);
}

/** A path of a file, or one from the project's top, as it leads there from where the command was typed. */
export function pathFromHere(path: string): string {
  return relative(here, resolve(path));
}

/** How npm runs a command of the project from where this one was typed. */
export function npmRun(command: string, ...args: readonly string[]): string {
  const project = relative(here, process.cwd());
  const inside = project === "" || /^(\.\.[/\\])*\.\.$/.test(project);
  const npm = inside ? "npm run" : `npm --prefix ${project} run`;
  return [npm, command, ...(args.length > 0 ? ["--", ...args.map(quoted)] : [])].join(" ");
}

/** An argument as shells take it. */
function quoted(argument: string): string {
  return /^[\w./:@-]+$/.test(argument) ? argument : `"${argument}"`;
}
