"use client";

import { useState } from "react";
import { CAP, withinCap } from "@/lib/practice";
import styles from "./practice.module.css";

/** How many cards a day the reader wants. A number outside the limits becomes the nearest when the field is left. */
export function CapField({ cap, onChange }: { cap: number; onChange: (cap: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (text: string) => {
    setTyped(null);
    if (text.trim() === "" || !Number.isFinite(Number(text))) return;
    const cards = withinCap(Number(text));
    if (cards !== cap) onChange(cards);
  };
  return (
    <p className={styles.cap}>
      <label>
        At most{" "}
        <input
          type="number"
          inputMode="numeric"
          min={CAP.least}
          max={CAP.most}
          value={typed ?? cap}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={({ target }) => commit(target.value)}
          onKeyDown={({ key, currentTarget }) => key === "Enter" && commit(currentTarget.value)}
        />{" "}
        cards a day
      </label>{" "}
      <span>
        ({CAP.least} to {CAP.most})
      </span>
    </p>
  );
}
