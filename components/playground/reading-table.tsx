import type { Reading } from "@/lib/trainer";
import { numberText } from "../chart/number-text";
import styles from "./playground.module.css";

/** What the activations have at the mark, as numbers. */
export function ReadingTable({ x, readings }: { x: number; readings: readonly Reading[] }) {
  return (
    <table className={styles.table}>
      <caption>At x = {numberText(x)}</caption>
      <thead>
        <tr>
          <th scope="col">Activation</th>
          <th scope="col">f(x)</th>
          <th scope="col">f′(x)</th>
          <th scope="col">f″(x)</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ name, value, slope, second }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{numberText(value, 4)}</td>
            <td>{numberText(slope, 4)}</td>
            <td>{Number.isNaN(second) ? "none: a kink" : numberText(second, 4)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
