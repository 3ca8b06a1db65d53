"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { Variant } from "@/lib/model";
import { ShownVariant } from "../question/drawn";
import { letterOf } from "./letter";
import styles from "./quiz.module.css";

const Form = createContext(0);

/** The quiz in its forms, A first: the same questions with other numbers. `count` of 1: there is one form only. */
export function Forms({ count, children }: { count: number; children: ReactNode }) {
  const [form, setForm] = useState(0);
  return (
    <Form value={form}>
      <div className={styles.actions}>
        {count > 1 && (
          <label>
            Form{" "}
            <select value={form} onChange={({ target }) => setForm(Number(target.value))}>
              {Array.from({ length: count }, (_, index) => (
                <option key={letterOf(index)} value={index}>
                  {letterOf(index)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className={buttons.button} onClick={() => window.print()}>
          Print
        </button>
      </div>
      {count > 1 && <p className={styles.form}>Form {letterOf(form)}</p>}
      {children}
    </Form>
  );
}

/** What stands there in the form that is chosen. One that is the same in all forms is given once. */
export function InForm({ forms }: { forms: readonly ReactNode[] }) {
  const form = useContext(Form);
  return forms[form % forms.length];
}

/** Texts with the numbers of a variant. */
export function WithVariant({ variant, children }: { variant: Variant; children: ReactNode }) {
  return <ShownVariant value={variant}>{children}</ShownVariant>;
}
