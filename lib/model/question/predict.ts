import type { OptionKey } from "./choice";
import type { SketchCurve, SketchFrame } from "./sketch";

/** What came out, as the build found it. */
export type PredictedOutcome =
  /** `within`: how far off a prediction may be to count as what came out. `scale`: where a slider reaches, or null. */
  | {
      kind: "number";
      value: number;
      within: number;
      scale: readonly [min: number, max: number] | null;
      unit: string | null;
    }
  /** What happens is the option that is correct. */
  | { kind: "option"; options: OptionKey[] }
  | { kind: "curve"; sheet: SketchFrame & { label: string }; curve: SketchCurve };

/** Something to commit to before it is seen. It is never wrong: the words say how far off it was. */
export type PredictTask = { kind: "predict"; outcome: PredictedOutcome };

export type Prediction =
  /** As it was typed. */
  | { kind: "number"; text: string }
  | { kind: "option"; option: string }
  | { kind: "curve"; curve: SketchCurve };

export type PredictAnswer = { kind: "predict"; prediction: Prediction };
