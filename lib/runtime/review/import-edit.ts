import type { TextEdit } from "./problem";

/** The import of one name: added to the program's first import from "gradbook", or on a line of its own above all. */
export function importEdit(source: string, name: string): TextEdit {
  const existing = /^import\s*\{([^}]*?)(,?\s*)\}\s*from\s*["']gradbook["']/m.exec(source);
  const names = existing?.[1];
  if (!existing || names === undefined)
    return {
      start: 0,
      end: 0,
      text: `import { ${name} } from "gradbook";\n${source.trim() === "" ? "" : "\n"}`,
    };
  const at = existing.index + existing[0].indexOf("{") + 1 + names.length;
  return { start: at, end: at, text: names.trim() === "" ? ` ${name} ` : `, ${name}` };
}
