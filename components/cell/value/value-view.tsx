import { formatObserved, type Observed } from "@/lib/model";
import { isRich } from "./is-rich";
import { ModelTable } from "./model-table";
import { namedTensors } from "./named-tensors";
import { TensorTable } from "./tensor-table";
import { formText, TensorView } from "./tensor-view";
import styles from "./value.module.css";
import { ValueTree } from "./value-tree";

/** A value by its kind, with its text behind a click; its text alone where a look at it would tell no more. */
export function ValueView({ value }: { value: Observed }) {
  if (!isRich(value)) return <pre className={styles.plain}>{formatObserved(value)}</pre>;
  return (
    <div className={styles.value}>
      <Look value={value} />
      <details className={styles.asText}>
        <summary>
          {value.kind === "tensor" || value.kind === "model" ? "As PyTorch prints it" : "As text"}
        </summary>
        <pre className={styles.text}>{formatObserved(value)}</pre>
      </details>
    </div>
  );
}

function Look({ value }: { value: Observed }) {
  if (value.kind === "tensor") return <TensorView tensor={value} />;
  if (value.kind === "model") return <ModelTable model={value} />;
  const named = namedTensors(value);
  if (named)
    return <TensorTable {...named} caption={`each ${formText({ ...named.first, requiresGrad: false })}`} />;
  if (value.kind === "array" || value.kind === "object") return <ValueTree value={value} />;
  return <pre className={styles.text}>{formatObserved(value)}</pre>;
}
