import { closest } from "fastest-levenshtein";
import * as gradbook from "@/lib/engine";
import {
  defineChecks,
  defineVariant,
  drawn,
  type Import,
  integer,
  listOf,
  real,
  spread,
  tensorOf,
} from "@/lib/model";
import { PlacedError } from "./errors";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** What each module name means to a program: the engine's door but for the part of its host, and the words of checks. */
const { host: _host, ...engine } = gradbook;
const modules: Record<string, object> = {
  gradbook: engine,
  "gradbook/check": { defineChecks, defineVariant, drawn, integer, listOf, real, spread, tensorOf },
};

/** The words that a reader may have meant, for the hint of an error. */
export function vocabularyWith(names: Iterable<string>): Vocabulary {
  return vocabularyOf(engine, [gradbook.Tensor.prototype, gradbook.nn.Module.prototype], names);
}

/** The value of an import. Throws a PlacedError that offers the nearest name. */
export function importedValue({
  module,
  exported,
  line,
}: Pick<Import, "module" | "exported"> & { line: number | null }) {
  const all = modules[module] ?? {};
  if (Object.hasOwn(all, exported)) return (all as Record<string, unknown>)[exported];
  const nearest = closest(exported, Object.keys(all));
  throw new PlacedError(`“${module}” has no export named “${exported}”. Did you mean “${nearest}”?`, line);
}
