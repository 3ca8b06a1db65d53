import type { Fix, ProgramProblem } from "@/lib/runtime";
import styles from "./program-notes.module.css";

type Props = {
  problems: readonly ProgramProblem[];
  /** Why something that was asked for was not done; null: nothing to say. */
  message: string | null;
  /** Left out while the problems are about an older text. */
  onFix: ((fix: Fix) => void) | null;
};

/** What is wrong with a program, below it: each problem with its line and, where there is one, a button that mends it. */
export function ProgramNotes({ problems, message, onFix }: Props) {
  return (
    <div aria-live="polite" className={styles.notes}>
      {message !== null && <p>{message}</p>}
      {problems.length > 0 && (
        <ul aria-label="Problems of this program">
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.message}`}>
              <span>
                {problem.line !== null && <strong>Line {problem.line}: </strong>}
                {problem.message}
              </span>
              {problem.fix && <FixButton fix={problem.fix} onFix={onFix} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FixButton({ fix, onFix }: { fix: Fix; onFix: Props["onFix"] }) {
  return (
    <button type="button" disabled={onFix === null} onClick={() => onFix?.(fix)}>
      {fix.title}
    </button>
  );
}
