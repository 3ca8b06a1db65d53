import { type Finding, finding, shown } from "./finding";
import { splitFrontmatter } from "./frontmatter-block";
import { expected, type FrontmatterOf, requiredFields, schemas } from "./frontmatter-fields";
import { readYaml, type Yaml } from "./frontmatter-yaml";
import { suggestion } from "./nearest";
import type { TextKind } from "./vocabulary";

export type ReadFrontmatter<K extends TextKind> = {
  /** Null when there are findings. */
  frontmatter: FrontmatterOf[K] | null;
  /** The file with spaces in place of the frontmatter; all else keeps its line and column. */
  body: string;
  findings: Finding[];
};

const show = (value: unknown): string => {
  if (value === "") return "empty";
  if (typeof value === "number") return String(value);
  return value === undefined ? "missing" : shown(JSON.stringify(value));
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === "object" ? Reflect.get(inner, key) : undefined),
    value,
  );

function fieldFinding(yaml: Yaml, path: readonly PropertyKey[], kind: TextKind): Finding {
  const field = String(path[0]);
  const value = valueAt(yaml.value, path);
  const seen = `the field "${field}" ${value === undefined ? "is missing" : `is ${show(value)}`}`;
  const wants = expected[kind].get(field) ?? "a known field";
  return finding(yaml.placeOf(path), "frontmatter-field", seen, `Give ${field}: ${wants}.`);
}

function unknownField(yaml: Yaml, key: string, kind: TextKind): Finding {
  const known = [...expected[kind].keys()];
  const remedy = `Remove it, or ${suggestion(key, known, (name) => `"${name}"`)}`;
  return finding(yaml.placeOfKey([key]), "frontmatter-field", `unknown field "${shown(key)}"`, remedy);
}

function fieldFindings(yaml: Yaml, kind: TextKind): Finding[] {
  const result = schemas[kind].safeParse(yaml.value ?? {});
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(yaml, key, kind));
    if (issue.path.length > 0) return [fieldFinding(yaml, issue.path, kind)];
    const seen = `the frontmatter is ${show(yaml.value)}, not a list of fields`;
    return [
      finding(
        { line: 1, column: 1 },
        "frontmatter",
        seen,
        `Write "name: value" lines. ${requiredFields(kind)}`,
      ),
    ];
  });
}

function unknownLessons(yaml: Yaml, prerequisites: readonly string[], lessons: readonly string[]): Finding[] {
  return prerequisites.flatMap((slug, index) => {
    if (lessons.includes(slug)) return [];
    const remedy =
      lessons.length > 0
        ? `Remove it, or ${suggestion(slug, lessons)}`
        : "Remove it; the course has no other lesson.";
    return [
      finding(
        yaml.placeOf(["prerequisites", index]),
        "prerequisite",
        `the prerequisite "${slug}" does not exist`,
        remedy,
      ),
    ];
  });
}

const mostCharacters = 20_000;

function tryYaml(source: string): Yaml | null {
  if (source.length > mostCharacters) return null;
  try {
    return readYaml(source);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Reads the YAML between the `---` fences of a file without BOM. `lessons`: ids that prerequisites may name; left
 * out, they are not looked up. A question needs no frontmatter.
 */
export function readFrontmatter<K extends TextKind>(
  text: string,
  kind: K,
  lessons?: readonly string[],
): ReadFrontmatter<K> {
  if (kind === "question" && !/^[ \t]*---/.test(text)) {
    return { frontmatter: schemas[kind].parse({}), body: text, findings: [] };
  }
  const { yaml: source, body, findings } = splitFrontmatter(text, requiredFields(kind));
  if (source === null) return { frontmatter: null, body, findings };
  const yaml = tryYaml(source);
  if (yaml === null) {
    const seen = "the frontmatter is too long or nested too deep to be read";
    return {
      frontmatter: null,
      body,
      findings: [finding({ line: 1, column: 1 }, "frontmatter", seen, requiredFields(kind))],
    };
  }
  if (yaml.findings.length > 0) return { frontmatter: null, body, findings: yaml.findings };
  const wrong = fieldFindings(yaml, kind);
  const listed = valueAt(yaml.value, ["prerequisites"]);
  const slugs =
    Array.isArray(listed) && wrong.every((one) => !one.seen.includes('"prerequisites"'))
      ? listed.map(String)
      : [];
  const all = [...wrong, ...(lessons ? unknownLessons(yaml, slugs, lessons) : [])];
  const parsed = schemas[kind].safeParse(yaml.value ?? {});
  return { frontmatter: all.length === 0 && parsed.success ? parsed.data : null, body, findings: all };
}
