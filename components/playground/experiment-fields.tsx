"use client";

import {
  batchSizes,
  type Catalogue,
  DATA_SETS,
  type Experiment,
  INITIALISATIONS,
  learningRates,
  OPTIMIZERS,
  trainable,
} from "@/lib/playground";
import { CheckField, RangeField, SelectField, WholeField } from "./fields";
import { LayerFields } from "./layer-fields";

type Props = {
  catalogue: Catalogue;
  experiment: Experiment;
  onChange: (experiment: Experiment) => void;
};

/** Everything that makes an experiment; each change starts it anew. */
export function ExperimentFields({ catalogue, experiment, onChange }: Props) {
  const set = (part: Partial<Experiment>) => onChange({ ...experiment, ...part });
  const { data, count, noise, layers, activation, batchNorm, init, loss } = experiment;
  const { optimizer, learningRate, batchSize, seed } = experiment;
  return (
    <>
      <SelectField
        label="Data"
        value={data}
        options={titled(DATA_SETS, { xor: "XOR" })}
        onChange={(to) => set({ data: to as Experiment["data"] })}
      />
      <RangeField
        label="Points"
        value={count}
        min={100}
        max={500}
        step={50}
        onChange={(to) => set({ count: to })}
      />
      <RangeField
        label="Noise"
        value={noise}
        min={0}
        max={1}
        step={0.05}
        onChange={(to) => set({ noise: to })}
      />
      <LayerFields layers={layers} onChange={(to) => set({ layers: to })} />
      <SelectField
        label="Activation"
        value={activation}
        options={trainable(catalogue).map(({ name, title }) => [name, title])}
        onChange={(to) => set({ activation: to })}
      />
      <CheckField label="Batch norm" value={batchNorm} onChange={(to) => set({ batchNorm: to })} />
      <SelectField
        label="Weights at the start"
        value={init}
        options={titled(INITIALISATIONS, {
          default: "PyTorch’s default",
          xavier: "Xavier, uniform",
          he: "He, normal",
          large: "Large: normal, 3",
          small: "Small: normal, 0.01",
          zeros: "Zeros",
        })}
        onChange={(to) => set({ init: to as Experiment["init"] })}
      />
      <SelectField
        label="Loss"
        value={loss}
        options={[
          ["crossEntropy", "Cross-entropy"],
          ["squares", "Squares of tanh"],
        ]}
        onChange={(to) => set({ loss: to as Experiment["loss"] })}
      />
      <SelectField
        label="Optimiser"
        value={optimizer}
        options={titled(OPTIMIZERS, { momentum: "SGD, momentum 0.9" })}
        onChange={(to) => set({ optimizer: to as Experiment["optimizer"] })}
      />
      <SelectField
        label="Learning rate"
        value={String(learningRate)}
        options={learningRates.map((rate) => [String(rate), String(rate)])}
        onChange={(to) => set({ learningRate: Number(to) })}
      />
      <SelectField
        label="Batch size"
        value={String(batchSize)}
        options={batchSizes
          .filter((size) => size > 1 || !batchNorm)
          .map((size) => [String(size), String(size)])}
        onChange={(to) => set({ batchSize: Number(to) })}
      />
      <WholeField label="Seed" value={seed} min={0} max={9999} onChange={(to) => set({ seed: to })} />
    </>
  );
}

/** Names with their titles; a name without one begins with a capital. */
function titled(names: readonly string[], titles: Readonly<Record<string, string>>): [string, string][] {
  return names.map((name) => [name, titles[name] ?? name.charAt(0).toUpperCase() + name.slice(1)]);
}
