import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import bash from "refractor/bash";
import { refractor } from "refractor/core";
import python from "refractor/python";
import typescript from "refractor/typescript";

for (const language of [typescript, python, bash]) refractor.register(language);

/** Source text with its words marked as `<span class="token …">`; a language that is not known stays plain. */
export function highlight(source: string, language: string): ReactNode {
  if (!refractor.registered(language)) return source;
  return toJsxRuntime(refractor.highlight(source, language), { Fragment, jsx, jsxs });
}
