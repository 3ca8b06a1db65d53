import type { ReactNode } from "react";
import type { ClaimVerdict, Claim as LedgerClaim } from "@/lib/model";
import styles from "./claim.module.css";

type Props = {
  claim: LedgerClaim;
  /** How many texts the course was written from. */
  texts: number;
  evidence: string;
  asks: string;
  children: ReactNode;
};

const VERDICTS: Record<ClaimVerdict, string> = { holds: "Holds", "too simple": "Too simple", wrong: "Wrong" };

/** A statement of the source texts, how many make it, and whether it holds; with ways to the evidence and to a try. */
export function Claim({ claim, texts, evidence, asks, children }: Props) {
  return (
    <aside className={styles.claim} data-verdict={claim.verdict} aria-label={`Claim ${claim.id}`}>
      <p className={styles.head}>
        <span className={styles.verdict}>{VERDICTS[claim.verdict]}</span>{" "}
        <span>{`said by ${claim.texts.length} of ${texts} source texts`}</span>
      </p>
      {children}
      <p className={styles.links}>
        <a href={`#${evidence}`}>See it</a> · <a href={`#${asks}`}>Try it</a>
      </p>
    </aside>
  );
}
