import type { QuestionKind } from "@/lib/model";
import type { FrontmatterOf } from "./frontmatter-fields";

/** The kind that a question's frontmatter names; null where the frontmatter could not be read. */
export function questionKindOf(frontmatter: FrontmatterOf[keyof FrontmatterOf] | null): QuestionKind | null {
  return frontmatter && "kind" in frontmatter ? frontmatter.kind : null;
}
