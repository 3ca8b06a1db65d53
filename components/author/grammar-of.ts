import { refractor } from "refractor/core";
import markdown from "refractor/markdown";

// Only the server imports this file: a reader's page never colours Markdown.
refractor.register(markdown);

/** The name under which the highlighting knows a language of the guide. */
export const grammarOf = (language: string): string => (language === "mdx" ? "markdown" : language);
