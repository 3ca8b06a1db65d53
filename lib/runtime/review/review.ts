import { distance } from "fastest-levenshtein";
import type { CompiledCode } from "@/lib/model";
import { compile } from "../compile";
import { type NameUse, nameUses } from "./identifiers";
import { importEdit } from "./import-edit";
import { type Known, knownAround, SLIDER } from "./known-names";
import type { Around, Fix, ProgramProblem } from "./problem";

/** What of a program will not work, without running it: its syntax, names that nobody defines, names that are taken. */
export function reviewProgram(source: string, around: Around): ProgramProblem[] {
  const compiled = compile(source);
  if (compiled.kind === "refused") {
    const { message, hint, line } = compiled.error;
    const said = hint === undefined ? message : `${message.replace(/\.$/, "")}. ${hint}`;
    return [{ kind: "syntax", message: said, line, place: null, fix: null }];
  }
  const { code } = compiled;
  const uses = nameUses(source);
  const known = knownAround(around);
  const taken = around.own === null ? [] : code.defines.filter((name) => known.takenBy.has(name));
  const unknown = code.reads.filter((name) => !known.names.has(name));
  return [
    ...taken.map((name) => takenProblem(name, uses, code, known)),
    ...unknown.map((name) => unknownProblem(source, name, uses, code, known, around)),
  ].sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0));
}

function takenProblem(
  name: string,
  uses: readonly NameUse[],
  code: CompiledCode,
  { names, takenBy }: Known,
): ProgramProblem {
  const owner = takenBy.get(name) ?? "";
  const message =
    owner === SLIDER
      ? `“${name}” is the name of a slider, choice or toggle. Choose another name here.`
      : `“${name}” is defined here and in ${owner}. Choose another name in one of them.`;
  const isFree = (each: string) => !names.has(each) && !uses.some((use) => use.name === each);
  const number = [2, 3, 4, 5, 6, 7, 8, 9].find((each) => isFree(`${name}${each}`));
  const fix = number === undefined ? null : renaming(name, `${name}${number}`, uses, "Rename it here");
  return problemAt("taken", message, name, uses, code.defines.includes(name) ? fix : null);
}

function unknownProblem(
  source: string,
  name: string,
  uses: readonly NameUse[],
  code: CompiledCode,
  { names }: Known,
  { exported }: Around,
): ProgramProblem {
  if (exported.includes(name)) {
    const fix = { title: `Import “${name}”`, edits: [importEdit(source, name)] };
    return problemAt("unknown", `“${name}” is exported by gradbook: add the import.`, name, uses, fix);
  }
  const own = [...code.defines, ...code.imports.map(({ local }) => local)];
  const meant = nearestName(name, [...own, ...names, ...exported]);
  if (meant === null)
    return problemAt("unknown", `“${name}” is defined nowhere in this lesson.`, name, uses, null);
  const change = renaming(name, meant, uses, "Change it");
  const needsImport = !own.includes(meant) && !names.has(meant);
  const edits = needsImport ? [importEdit(source, meant), ...change.edits] : change.edits;
  const fix = { title: change.title, edits: inOrder(edits) };
  return problemAt("unknown", `“${name}” is defined nowhere. Did you mean “${meant}”?`, name, uses, fix);
}

function problemAt(
  kind: ProgramProblem["kind"],
  message: string,
  name: string,
  uses: readonly NameUse[],
  fix: Fix | null,
): ProgramProblem {
  const first = uses.find((use) => use.name === name);
  const place = first ? { start: first.start, end: first.end } : null;
  return { kind, message, line: first?.line ?? null, place, fix: place && fix };
}

/** The name everywhere in the program; where it is a key as well, the key stays. */
function renaming(from: string, to: string, uses: readonly NameUse[], verb: string): Fix {
  const edits = uses
    .filter(({ name }) => name === from)
    .map(({ start, end, shorthand }) => ({ start, end, text: shorthand ? `${from}: ${to}` : to }));
  return { title: `${verb} to “${to}”`, edits };
}

function inOrder(edits: Fix["edits"]): Fix["edits"] {
  return [...edits].sort((a, b) => a.start - b.start);
}

/** The name that differs in at most a third of its letters, capitals aside. */
function nearestName(name: string, known: readonly string[]): string | null {
  const ranked = known
    .map((each) => ({ each, apart: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.apart - b.apart);
  const [best] = ranked;
  return best && best.apart <= Math.max(1, Math.floor(best.each.length / 3)) ? best.each : null;
}
