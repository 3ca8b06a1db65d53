import type ts from "typescript";

/** A file of the language service that no editor shows. `version` changes with the text. */
export type ExtraLib = { content: string; version: number };
export type ExtraLibs = Record<string, ExtraLib>;
type Compiler = typeof ts;
type TopLevel = { defines: string[]; exported: Set<string>; imports: { local: string; name: string }[] };

/** Where the lesson's cells stand for the language service; each file holds one cell's text. */
export const CELLS = "file:///lesson/cells/";
const NAMES = "file:///lesson/names.d.ts";

/**
 * The same files with what makes cells know each other: each cell exports its names, and one more file makes the names
 * and the imports of all cells global. A name that two cells define is the first one's.
 */
export function withLessonNames(compiler: Compiler, libs: ExtraLibs, version: number): ExtraLibs {
  const all: ExtraLibs = { ...libs };
  const globals = new Map<string, string>();
  const modules: string[] = [];
  for (const [path, { content, version: own }] of Object.entries(libs)) {
    if (!path.startsWith(CELLS)) continue;
    const { defines, exported, imports } = topLevelOf(compiler, content);
    const module = `cell${modules.length}`;
    modules.push(`import * as ${module} from "./cells/${path.slice(CELLS.length).replace(/\.ts$/, "")}";`);
    for (const name of defines) if (!globals.has(name)) globals.set(name, `${module}.${name}`);
    for (const { local, name } of imports) if (!globals.has(local)) globals.set(local, `gradbook.${name}`);
    const hidden = defines.filter((name) => !exported.has(name));
    all[path] = { content: `${content}\nexport { ${hidden.join(", ")} };`, version: own };
  }
  const aliases = [...globals].map(([name, target]) => `  export import ${name} = ${target};`);
  const content = [
    'import * as gradbook from "gradbook";',
    ...modules,
    "declare global {",
    ...aliases,
    "}",
    "export {};",
  ];
  all[NAMES] = { content: content.join("\n"), version };
  return all;
}

function topLevelOf(compiler: Compiler, source: string): TopLevel {
  const file = compiler.createSourceFile("cell.ts", source, compiler.ScriptTarget.ESNext);
  const found: TopLevel = { defines: [], exported: new Set(), imports: [] };
  for (const statement of file.statements) {
    found.imports.push(...importsOf(compiler, statement));
    const names = namesOf(compiler, statement);
    found.defines.push(...names.filter((name) => !found.defines.includes(name)));
    if (isExported(compiler, statement)) for (const name of names) found.exported.add(name);
  }
  return found;
}

function namesOf(compiler: Compiler, statement: ts.Statement): string[] {
  if (compiler.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(compiler, name));
  if (
    compiler.isFunctionDeclaration(statement) ||
    compiler.isClassDeclaration(statement) ||
    compiler.isEnumDeclaration(statement) ||
    compiler.isInterfaceDeclaration(statement) ||
    compiler.isTypeAliasDeclaration(statement)
  )
    return statement.name?.text ? [statement.name.text] : [];
  return [];
}

/** The names of a pattern: `{ a, b: [c] }` binds a and c. */
function boundBy(compiler: Compiler, name: ts.BindingName): string[] {
  if (compiler.isIdentifier(name)) return name.text ? [name.text] : [];
  return name.elements.flatMap((element) =>
    compiler.isOmittedExpression(element) ? [] : boundBy(compiler, element.name),
  );
}

function importsOf(compiler: Compiler, statement: ts.Statement): TopLevel["imports"] {
  if (!compiler.isImportDeclaration(statement)) return [];
  const { moduleSpecifier, importClause } = statement;
  const named = importClause?.namedBindings;
  if (!compiler.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== "gradbook") return [];
  if (!named || !compiler.isNamedImports(named)) return [];
  return named.elements.map(({ name, propertyName }) => ({
    local: name.text,
    name: propertyName?.text ?? name.text,
  }));
}

function isExported(compiler: Compiler, statement: ts.Statement): boolean {
  const modifiers = compiler.canHaveModifiers(statement) ? compiler.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.ExportKeyword) ?? false;
}
