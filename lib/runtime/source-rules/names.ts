import type { Outcome } from "@/lib/model";
import type { Mention } from "./mentions";
import { ANY, type Bindings } from "./paths";

type Read = Extract<Outcome, { kind: "read" }>;

/** Whether each of the names is called: the first that is not, or the calls of them all. */
export function readCalls(names: readonly string[], mentions: Mention[], { own }: Bindings): Read {
  const calls = names.map((name) =>
    mentions.filter(
      ({ called, paths }) =>
        called && paths.some((path) => isNamed(path, name) && !(isGradbooks(name) && own.has(path))),
    ),
  );
  const absent = calls.findIndex(({ length }) => length === 0);
  if (absent >= 0) return { kind: "read", count: 0, lines: [], what: names[absent] ?? null };
  return { kind: "read", count: calls.flat().length, lines: linesOf(calls.flat()), what: null };
}

/** Where the program speaks of the first of the names that it speaks of. What cannot be read counts as all of them. */
export function readMentions(names: readonly string[], mentions: Mention[], { own }: Bindings): Read {
  for (const name of names) {
    const found = mentions.filter(
      (mention) =>
        mention.paths.some((path) => isNamed(path, name) && !own.has(path)) || mayHide(mention, name),
    );
    if (found.length > 0) return { kind: "read", count: found.length, lines: linesOf(found), what: name };
  }
  return { kind: "read", count: 0, lines: [], what: null };
}

/** "relu" is any relu: a name, an import, a method. "Math.max" is that of Math, "gradbook.relu" not one's own. */
function isNamed(path: string, name: string): boolean {
  return path === name || path.endsWith(`.${name}`) || (isGradbooks(name) && path === lastOf(name));
}

function isGradbooks(name: string): boolean {
  return name.startsWith("gradbook.");
}

/** Ways to reach something without saying its name: a computed property, handing on what has it, programs in texts. */
function mayHide({ paths, bare, called }: Mention, name: string): boolean {
  const owner = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  return paths.some(
    (path) =>
      path === "eval" ||
      (path === "Function" && called) ||
      (path.endsWith(".constructor") && called) ||
      (owner !== "" && path === `${owner}.${ANY}`) ||
      path === `globalThis.${ANY}` ||
      path === ANY ||
      (owner !== "" && bare && path === owner),
  );
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function linesOf(mentions: Mention[]): number[] {
  return [...new Set(mentions.map(({ line }) => line))].sort((a, b) => a - b);
}
