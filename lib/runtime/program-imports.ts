import type { ImportDeclaration } from "acorn";
import type { Import } from "@/lib/model";
import { lineOf, RefusedSyntax } from "./refused-syntax";

/** What kind of program it is, hence what it may import and whether its value is its default export. */
export type Kind = { modules: readonly string[]; defaultExport: boolean };

/** What an import brings in. Throws where the module or the form of the import is none that programs may use. */
export function importsOf(node: ImportDeclaration, { modules }: Kind): Import[] {
  const line = lineOf(node);
  const module = String(node.source.value);
  if (!modules.includes(module)) {
    const allowed = modules.map((name) => `"${name}"`).join(" and ");
    throw new RefusedSyntax(`“${module}” cannot be imported: only ${allowed} can.`, line);
  }
  return node.specifiers.map((specifier) => {
    const local = specifier.local.name;
    if (specifier.type !== "ImportSpecifier")
      throw new RefusedSyntax(`Import by name: import { … } from "${module}".`, line);
    const { imported } = specifier;
    const exported = imported.type === "Identifier" ? imported.name : String(imported.value);
    return { module, local, exported, line };
  });
}
