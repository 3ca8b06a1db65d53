import type { ElementType } from "react";

/** Prose in which nothing comes to life, as the build wrote it: one string instead of a tree of elements. */
export function Still({ tag: Tag, id, html }: { tag: ElementType; id?: string; html: string }) {
  return <Tag id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
