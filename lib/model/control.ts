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

/** One of several texts. */
export type Choice = {
  kind: "choice";
  name: string;
  label: string;
  /** At least two, each once. */
  options: string[];
  initial: string;
};

/** Yes or no. */
export type Toggle = {
  kind: "toggle";
  name: string;
  label: string;
  initial: boolean;
};

/** What the reader sets; the whole lesson knows it by its name. */
export type Control = Slider | Choice | Toggle;

export type ControlValue = Control["initial"];
