import type { PredictedOutcome, PredictTask, QuestionTask, SketchTask } from "@/lib/model";
import type { Place } from "../place";

/** An expression of TypeScript that the build runs. `position`: of its first character. */
export type WrittenExpression = { of: string; position: Place };

/** A sketch whose curves are still expressions. */
export type WrittenSketch = Omit<SketchTask, "curve" | "mistakes"> & {
  curve: WrittenExpression;
  mistakes: { id: string; curve: WrittenExpression }[];
};

type Outcome<K extends PredictedOutcome["kind"]> = Extract<PredictedOutcome, { kind: K }>;

/** A prediction whose outcome is still an expression. */
export type WrittenPredict = {
  kind: "predict";
  outcome:
    | (Omit<Outcome<"number">, "value"> & { value: WrittenExpression })
    | Outcome<"option">
    | (Omit<Outcome<"curve">, "curve"> & { curve: WrittenExpression });
};

/** What a question asks, before the build has run anything of it. */
export type WrittenTask = Exclude<QuestionTask, SketchTask | PredictTask> | WrittenSketch | WrittenPredict;
