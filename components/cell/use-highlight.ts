import { useEffect, useState } from "react";
import type { Words } from "./code-html";

type Highlight = (source: string, language: string) => Words;

/** The highlighter, loaded when it is first needed; until then the text stands plain. */
export function useHighlight(needed: boolean): Highlight | null {
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  useEffect(() => {
    if (needed && !highlight)
      void import("./highlight").then((module) => setHighlight(() => module.highlight));
  }, [needed, highlight]);
  return highlight;
}
