import type { PlotSamples } from "@/lib/model";
import type { Span } from "./axes";
import styles from "./chart.module.css";
import { tableOf } from "./plot-table-rows";

/** The plot's numbers, for those who read numbers better than lines. */
export function PlotTable(props: { samples: PlotSamples; domain: Span; derivative: boolean; title: string }) {
  const { head, rows } = tableOf(props.samples, props.domain, props.derivative);
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{props.title}</caption>
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
          {rows.map(([x, ...values]) => (
            <tr key={x}>
              <th scope="row">{x}</th>
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
