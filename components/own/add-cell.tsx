import styles from "./own.module.css";

/** A quiet line between two parts. `after`: the title of the part above. */
export function AddCell({ after, onAdd }: { after: string; onAdd: () => void }) {
  return (
    <div className={styles.gap}>
      <button type="button" className={styles.add} aria-label={`Add a cell after “${after}”`} onClick={onAdd}>
        <span aria-hidden="true">+</span> Add a cell
      </button>
    </div>
  );
}
