"use client";

import { useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { Question, Variant } from "@/lib/model";
import type { QuestionView } from "../../question/kind";
import { loadVariants } from "../../question/variants";
import { AnswerKey } from "../../quiz/answer-key";
import styles from "./author-bar.module.css";

export type QuestionBarProps = {
  lesson: string;
  question: Question;
  view: QuestionView;
  variant: Variant;
  onVariant: (variant: Variant) => void;
};

/** In development, below a question: any of its variants, what is right, and what is said to each answer. */
export function QuestionBar({ lesson, question, view, variant, onVariant }: QuestionBarProps) {
  const [open, setOpen] = useState(false);
  const { id, task, varied } = question;
  return (
    <section className={styles.bar} aria-label="For the author: the answer">
      <header className={styles.header}>
        For the author
        {varied && <VariantField lesson={lesson} id={id} shown={variant} onVariant={onVariant} />}
        <button type="button" className={buttons.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide the answer" : "Show the answer"}
        </button>
      </header>
      {open && <AnswerKey task={task} view={view} variant={variant} />}
    </section>
  );
}

type FieldProps = { lesson: string; id: string; shown: Variant; onVariant: (variant: Variant) => void };

/** Seeds of which nothing good could be drawn are left out: variants are counted from 1. */
function VariantField({ lesson, id, shown, onVariant }: FieldProps) {
  const [all, setAll] = useState<Variant[]>([]);
  const load = async () => {
    const variants = await loadVariants(lesson, id);
    setAll(variants);
    return variants;
  };
  const choose = async (number: number) => {
    const chosen = (await load())[number - 1];
    if (chosen) onVariant(chosen);
  };
  return (
    <label>
      Variant{" "}
      <input
        className={styles.field}
        type="number"
        min={1}
        max={Math.max(1, all.length)}
        value={all.findIndex(({ seed }) => seed === shown.seed) + 1 || 1}
        onFocus={() => void load()}
        onChange={(event) => void choose(event.target.valueAsNumber)}
      />
      {all.length > 0 && ` of ${all.length}`}
    </label>
  );
}
