import type { ComponentProps } from "react";
import { codeHtml, type Words } from "./code-html";

type Props = { source: string; words: Words } & ComponentProps<"code">;

/** Program text with its words in colours. It is one string to React, and so costs a page next to nothing. */
export function MarkedCode({ source, words, ...props }: Props) {
  return <code {...props} dangerouslySetInnerHTML={{ __html: `${codeHtml(source, words)}\n` }} />;
}
