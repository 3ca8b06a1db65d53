"use client";

import { MOST_LAYERS, WIDEST_LAYER } from "@/lib/playground";
import buttons from "../shell/buttons.module.css";
import { WholeField } from "./fields";
import styles from "./playground.module.css";

type Props = { layers: readonly number[]; onChange: (layers: readonly number[]) => void };

/** The hidden layers' widths, one number each. */
export function LayerFields({ layers, onChange }: Props) {
  return (
    <fieldset className={styles.layers}>
      <legend>Hidden layers and their widths</legend>
      <div className={styles.widths}>
        {[...layers.entries()].map(([index, width]) => (
          <WholeField
            key={index}
            label={`Layer ${index + 1}`}
            value={width}
            min={1}
            max={WIDEST_LAYER}
            onChange={(to) => onChange(layers.with(index, to))}
          />
        ))}
      </div>
      <div className={styles.layerButtons}>
        <button
          type="button"
          className={buttons.button}
          disabled={layers.length === MOST_LAYERS}
          onClick={() => onChange([...layers, layers.at(-1) ?? 4])}
        >
          Add a layer
        </button>
        <button
          type="button"
          className={buttons.button}
          disabled={layers.length === 0}
          onClick={() => onChange(layers.slice(0, -1))}
        >
          Remove the last
        </button>
      </div>
    </fieldset>
  );
}
