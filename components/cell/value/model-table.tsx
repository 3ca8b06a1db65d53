import { type ObservedModel, visible } from "@/lib/model";
import styles from "./value.module.css";

/** A network, a layer a row, with what it gives and how many numbers it trains. */
export function ModelTable({ model: { layers, more, parameters } }: { model: ObservedModel }) {
  return (
    <table className={styles.model}>
      <thead>
        <tr>
          <th scope="col">layer</th>
          <th scope="col">kind</th>
          <th scope="col">output</th>
          <th scope="col">parameters</th>
        </tr>
      </thead>
      <tbody>
        {layers.map(({ name, layer, features, parameters }) => (
          <tr key={name}>
            <th scope="row">{visible(name) || "itself"}</th>
            <td>{kindText(layer)}</td>
            <td>{features === null ? "" : `[…, ${features}]`}</td>
            <td>{parameters.toLocaleString("en")}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">all</th>
          <td>{more > 0 && `… ${more} more layers`}</td>
          <td />
          <td>{parameters.toLocaleString("en")}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** "Linear(in_features=2, out_features=16, bias=True)" → "Linear(2, 16)"; what is unusual stays. */
function kindText(layer: string): string {
  return visible(layer)
    .replace(/\b(?:in_features|out_features)=/g, "")
    .replace(/, bias=True/, "");
}
