import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Parsed } from "@/lib/formula";
import styles from "./formula.module.css";
import { type FormulaTools, type Katex, loadFormulas, loadKatex } from "./tools";
import { useFetched } from "./use-fetched";

type Props = { id: string; text: string; variables: readonly string[]; awake: boolean };

/** How long nobody has typed before a screen reader is told. */
const pauseMs = 800;
const missing = "The preview could not be fetched. You can check your answer without it.";

/** The formula as it was understood: set by KaTeX, and in words for those who listen; or where it cannot be read. */
export function Preview({ id, text, variables, awake }: Props) {
  const formulas = useFetched(awake, loadFormulas);
  const katex = useFetched(awake, loadKatex);
  const isMissing = formulas?.kind === "missing" || katex?.kind === "missing";
  const tools = formulas?.kind === "fetched" ? formulas.value : null;
  const parsed = tools && text.trim() !== "" ? tools.parseFormula(text, variables) : null;
  const words = isMissing ? missing : tools && parsed ? inWords(parsed, tools) : "";
  return (
    <div className={styles.preview}>
      <div aria-hidden="true">
        {parsed?.kind === "formula" && tools && katex?.kind === "fetched" ? (
          <Typeset tex={tools.texOf(parsed.formula)} katex={katex.value} />
        ) : (
          <p className={styles.note}>
            {parsed?.kind === "problem" || isMissing ? words : "Your formula as it is read"}
          </p>
        )}
      </div>
      <p id={id} className="visually-hidden" aria-live="polite">
        {useAtPauses(words)}
      </p>
    </div>
  );
}

function inWords(parsed: Parsed, { wordsOf }: FormulaTools): string {
  if (parsed.kind === "formula") return `Read as: ${wordsOf(parsed.formula)}.`;
  return `Column ${parsed.problem.column}: ${parsed.problem.message}`;
}

/** A text as it was when it last stood still. */
function useAtPauses(text: string): string {
  const [still, setStill] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return still;
}

function Typeset({ tex, katex }: { tex: string; katex: Katex }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current) katex.render(tex, place.current, { trust: false, output: "html" });
  }, [tex, katex]);
  return <span ref={place} />;
}
