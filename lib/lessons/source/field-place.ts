import { splitFrontmatter } from "./frontmatter-block";
import { requiredFields } from "./frontmatter-fields";
import { readYaml } from "./frontmatter-yaml";
import type { Place } from "./place";

/** Where a field of a lesson's head stands, or one entry of its list: `["objectives", 0]`. The top where there is no head. */
export function fieldPlace(text: string, path: readonly PropertyKey[]): Place {
  const { yaml } = splitFrontmatter(text.replace(/^\uFEFF/, ""), requiredFields("lesson"));
  return yaml === null ? { line: 1, column: 1 } : readYaml(yaml).placeOf(path);
}
