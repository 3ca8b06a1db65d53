/**
 * A formula to be typed. `answer` and the mistakes' formulas are written in `variables` and in the names of numbers that
 * the variant draws; the reader's in `variables` alone.
 */
export type FormulaTask = {
  kind: "formula";
  answer: string;
  variables: string[];
  /** From where to where every variable goes. */
  domain: [min: number, max: number];
  /** Values of a variable at which the formulas need not agree, such as a kink. */
  except: number[];
  /** Usual wrong formulas; `id` is that of their feedback. */
  mistakes: { id: string; formula: string }[];
};

export type FormulaAnswer = { kind: "formula"; text: string };
