import type { ObservedTensor } from "@/lib/model";
import { type TensorCells, tensorCells } from "./tensor-cells";
import { reachOfCells, TensorTable } from "./tensor-table";
import styles from "./value.module.css";

type Props = {
  tensor: ObservedTensor;
  /** Shape and type are told already, beside it. */
  told?: boolean;
};

/** A tensor as tables of its numbers; its text where no table can be made of it. */
export function TensorView({ tensor, told = false }: Props) {
  const cells = tensorCells(tensor);
  return cells ? (
    <Tables cells={cells} form={told ? [] : [formText(tensor)]} />
  ) : (
    <pre className={styles.text}>{tensor.text}</pre>
  );
}

function Tables({ cells: { blocks, moreBlocks }, form }: { cells: TensorCells; form: string[] }) {
  const reach = reachOfCells(blocks.flatMap(({ rows }) => rows));
  return (
    <div className={styles.tables}>
      {blocks.map(({ place, rows }, index) => (
        <TensorTable
          key={place ?? "whole"}
          rows={rows}
          reach={reach}
          caption={[...(index === 0 ? form : []), ...(place === null ? [] : [place])].join(" · ")}
        />
      ))}
      {moreBlocks > 0 && <p className={styles.more}>… {moreBlocks.toLocaleString("en")} more matrices</p>}
    </div>
  );
}

/** What a tensor is, in a line: "tensor [2, 3] · float32 · requires grad". */
export function formText({ shape, dtype, requiresGrad }: ObservedTensor): string {
  return [`tensor [${shape.join(", ")}]`, dtype, requiresGrad ? "requires grad" : []].flat().join(" · ");
}
