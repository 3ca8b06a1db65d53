/** A parameter of an activation as a slider: its range, and the value that it has when nobody moves it. */
export type ParameterEntry = { name: string; initial: number; min: number; max: number; step: number };

/** An activation as the playground offers it; plain data, made from the engine's records. */
export type ActivationEntry = {
  /** Its name in the engine's records, and in the address: "leakyRelu". */
  name: string;
  title: string;
  parameters: ParameterEntry[];
  /** The layer as a program writes it, "nn.LeakyReLU()"; null where the trainer does not offer it. */
  layer: string | null;
};

/** Every activation that can be chosen, in the order of the lists. */
export type Catalogue = readonly ActivationEntry[];

export function entryOf(catalogue: Catalogue, name: string): ActivationEntry {
  const found = catalogue.find((entry) => entry.name === name);
  if (!found) throw new Error(`The catalogue has no activation “${name}”.`);
  return found;
}

/** Those that a network can be built of. */
export function trainable(catalogue: Catalogue): (ActivationEntry & { layer: string })[] {
  return catalogue.flatMap((entry) => (entry.layer === null ? [] : [{ ...entry, layer: entry.layer }]));
}
