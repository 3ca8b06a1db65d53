"use client";

import { useId, useState } from "react";
import { numberText } from "../chart/number-text";
import styles from "./fields.module.css";

type Option = readonly [value: string, title: string];

/** One of several, in a list that opens. */
export function SelectField(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([each, title]) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

type RangeProps = {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
};

/** A number on a track, with the number beside it. */
export function RangeField({ label, value, min, max, step, onChange }: RangeProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.range}>
        <input
          id={id}
          type="range"
          {...{ min, max, step, value }}
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <output htmlFor={id}>{numberText(value)}</output>
      </span>
    </div>
  );
}

/** A whole number that is typed. What is outside of the range is not taken, and gone when the field is left. */
export function WholeField({ label, value, min, max, onChange }: Omit<RangeProps, "step">) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        {...{ min, max }}
        value={typed ?? value}
        step={1}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          const given = target.valueAsNumber;
          if (Number.isInteger(given) && given >= min && given <= max) onChange(given);
        }}
      />
    </div>
  );
}

export function CheckField(props: { label: string; value: boolean; onChange: (value: boolean) => void }) {
  const { label, value, onChange } = props;
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
