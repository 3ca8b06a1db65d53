import type { CellError } from "@/lib/model";
import styles from "./error-note.module.css";

/** What went wrong: in one word, in full, the reader's own line, and what usually helps. */
export function ErrorNote({ error: { name, message, line, code, hint } }: { error: CellError }) {
  return (
    <div className={styles.error}>
      <strong>{line === null ? name : `Line ${line}: ${name}`}</strong>
      <pre>{message}</pre>
      {code && (
        <pre className={styles.code}>
          <span aria-hidden="true">{line}</span>
          <code>{code}</code>
        </pre>
      )}
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
