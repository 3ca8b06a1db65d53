"use client";

import { useEffect, useState } from "react";
import { ScrollingPart } from "../shell/scrolling-code";
import styles from "./playground.module.css";

export type Formulas = Readonly<Record<string, { value: string; derivative: string } | undefined>>;

type Props = { name: string; served: Formulas };

/** An activation's formula and its derivative's. The page brings those that it began with; the others are fetched together. */
export function FormulaList({ name, served }: Props) {
  const [fetched, setFetched] = useState<Formulas>({});
  const [missing, setMissing] = useState(false);
  const formula = served[name] ?? fetched[name];
  const wanted = formula === undefined;
  useEffect(() => {
    if (!wanted) return;
    let alive = true;
    fetch("/playground/formulas")
      .then((response) => response.json())
      .then(
        (all: Formulas) => alive && setFetched(all),
        () => alive && setMissing(true),
      );
    return () => {
      alive = false;
    };
  }, [wanted]);
  if (!formula)
    return (
      <p className={styles.formulas}>
        {missing && "The formulas could not be loaded. Check the connection and reload the page."}
      </p>
    );
  return (
    <ScrollingPart label={`Formulas of ${name}`}>
      <div
        className={styles.formulas}
        dangerouslySetInnerHTML={{ __html: formula.value + formula.derivative }}
      />
    </ScrollingPart>
  );
}
