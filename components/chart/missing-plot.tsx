import styles from "./chart.module.css";

/** In the place of a chart that cannot be drawn: what is missing. */
export function MissingPlot({ id, missing }: { id?: string; missing: string }) {
  return (
    <figure className={styles.figure} id={id}>
      <p className={styles.missing}>
        <b>There is no chart here yet.</b> {missing}
      </p>
    </figure>
  );
}
