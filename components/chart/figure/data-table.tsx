import styles from "../chart.module.css";
import type { Table } from "./table";

/** A chart's numbers, for those who read numbers better than lines. */
export function DataTable({ table: { head, rows }, title }: { table: Table; title: string }) {
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{title}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...values]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {values.map((value, column) => (
                <td key={head[column + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
