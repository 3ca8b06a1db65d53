import { levelOf, reachOf } from "../../chart/heatmap/heat-colour";
import { DOTS, numberOf } from "./tensor-cells";
import styles from "./value.module.css";

type Props = {
  rows: readonly (readonly string[])[];
  /** A name for each row. */
  names?: readonly string[];
  /** The number of the darkest shade; of these cells the largest where it is left out. */
  reach?: number;
  /** Nothing is written where it is empty. */
  caption: string;
};

/** Numbers on shades that diverge from 0, as in a heat map. */
export function TensorTable({ rows, names, reach = reachOfCells(rows), caption }: Props) {
  return (
    <table className={styles.tensor}>
      {caption && <caption>{caption}</caption>}
      <tbody>
        {/* Rows and cells have no name but their place. */}
        {placed(rows).map(({ place, item: row }) => (
          <tr key={place}>
            {names && <th scope="row">{names[place]}</th>}
            {placed(row).map(({ place, item: cell }) => (
              <Cell key={place} text={cell} reach={reach} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ text, reach }: { text: string; reach: number }) {
  return text === DOTS ? (
    <td className={styles.dots}>{text}</td>
  ) : (
    <td data-heat={heatOf(text, reach)}>{text}</td>
  );
}

export function reachOfCells(rows: readonly (readonly string[])[]): number {
  return reachOf(
    rows.map((row) => row.map(numberOf)),
    0,
  );
}

/** From −6 to 6; nothing at 0, whose shade is the ground's. */
function heatOf(cell: string, reach: number): number | undefined {
  return Math.round(levelOf(numberOf(cell), 0, reach) / 2) || undefined;
}

function placed<T>(items: readonly T[]): { place: number; item: T }[] {
  return items.map((item, place) => ({ place, item }));
}
