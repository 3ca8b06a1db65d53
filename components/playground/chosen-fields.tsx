"use client";

import { type Catalogue, type Chosen, entryOf } from "@/lib/playground";
import { RangeField, SelectField } from "./fields";

type Props = {
  label: string;
  catalogue: Catalogue;
  chosen: Chosen | null;
  /** Whether none can be chosen. */
  optional?: boolean;
  onChange: (chosen: Chosen | null) => void;
  choose: (name: string) => Chosen;
};

/** An activation and a slider for each of its parameters. */
export function ChosenFields({ label, catalogue, chosen, optional = false, onChange, choose }: Props) {
  const titles = catalogue.map(({ name, title }) => [name, title] as const);
  return (
    <>
      <SelectField
        label={`${label} activation`}
        value={chosen?.name ?? "none"}
        options={optional ? [["none", "None"], ...titles] : titles}
        onChange={(name) => onChange(name === "none" ? null : choose(name))}
      />
      {chosen &&
        entryOf(catalogue, chosen.name).parameters.map(({ name, min, max, step, initial }) => (
          <RangeField
            key={name}
            label={`${name} of the ${label.toLowerCase()}`}
            value={chosen.parameters[name] ?? initial}
            {...{ min, max, step }}
            onChange={(value) => onChange({ ...chosen, parameters: { ...chosen.parameters, [name]: value } })}
          />
        ))}
    </>
  );
}
