import { relative, resolve, sep } from "node:path";

/** The project's top: every command and the site run there. */
export const PROJECT = process.cwd();

/** The course that the site shows: ours, unless GRADBOOK_COURSE names another folder, as `--root` of the commands does. */
export const COURSE_ROOT = resolve(
  /* turbopackIgnore: true */ PROJECT,
  process.env.GRADBOOK_COURSE ?? "lessons",
);

/** What may be thrown away: results of the build's runs. */
export const CACHE = resolve(PROJECT, ".gradbook");

/** A path as problems name it: from the project's top, with forward slashes. */
export function shownPath(path: string): string {
  return relative(PROJECT, path).split(sep).join("/");
}
