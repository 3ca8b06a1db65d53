/** A slider: a number that the reader sets, known to the whole lesson by its name. */
export type Slider = {
  kind: "slider";
  name: string;
  label: string;
  min: number;
  max: number;
  step: number;
  initial: number;
};

export type Control = Slider;

export type ControlValue = number;
