import { ENGINE_FILE } from "./engine-file";

const IMPORT = /^import\s+(type\s+)?\{([^}]*)\}\s*from\s*(["'])gradbook\3[ \t]*;?[ \t]*(\/\/.*)?(\n|$)/gm;

export type Split = { names: string[]; rest: string };

/** A program's imports from "gradbook", each name as it is written there, and the program without them. */
export function withoutImports(text: string): Split {
  const names: string[] = [];
  const rest = text.replace(IMPORT, (_, type: string | undefined, list: string) => {
    const written = list.replace(/\/\/.*$/gm, "").split(",");
    for (const name of written.map((each) => each.trim().replace(/\s+/g, " ")))
      if (name !== "") names.push(type ? `type ${name}` : name);
    return "";
  });
  return { names, rest: rest.replace(/^\n+/, "").trimEnd() };
}

/** One import for all of them; what is imported as a value need not be imported as a type too. */
export function mergedImport(names: readonly string[]): string {
  const all = new Set(names);
  const needed = [...all].filter((name) => !name.startsWith("type ") || !all.has(name.slice("type ".length)));
  return `import {\n${needed
    .sort()
    .map((name) => `  ${name},\n`)
    .join("")}} from "./${ENGINE_FILE}";`;
}

/** The name that an import brings in: "tanh as t" → "t". */
export function localName(written: string): string {
  return (
    written
      .replace(/^type /, "")
      .split(" as ")
      .at(-1) ?? written
  );
}
