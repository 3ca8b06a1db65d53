import type { Cell, Control, Exercise, Notebook, Slider } from "@/lib/model";

type Parts = {
  cells?: (string | (Pick<Cell, "id"> & Partial<Cell>))[];
  exercises?: (string | (Pick<Exercise, "id"> & Partial<Exercise>))[];
  sliders?: (Pick<Slider, "name" | "min" | "max"> & Partial<Slider>)[];
  others?: Control[];
};

/** A lesson "tiny" with these parts; what is not said is empty. */
export function lessonWith({ cells = [], exercises = [], sliders = [], others = [] }: Parts): Notebook {
  return {
    slug: "tiny",
    cells: cells.map((each) => cell(typeof each === "string" ? { id: each } : each)),
    exercises: exercises.map((each) => exercise(typeof each === "string" ? { id: each } : each)),
    controls: [
      ...sliders.map((each) => ({
        kind: "slider" as const,
        label: each.name,
        step: 1,
        initial: each.min,
        ...each,
      })),
      ...others,
    ],
    values: [],
    plots: [],
    questions: [],
  };
}

const code = { js: "", imports: [], reads: [], defines: [] };

const cell = (part: Pick<Cell, "id"> & Partial<Cell>): Cell => ({
  title: part.id,
  source: "",
  code,
  seed: 0,
  run: "auto",
  hidden: false,
  timeLimitSeconds: 10,
  recorded: { printed: [], morePrinted: 0, value: { kind: "undefined" }, error: null },
  ...part,
});

const exercise = (part: Pick<Exercise, "id"> & Partial<Exercise>): Exercise => ({
  title: part.id,
  objectives: [],
  starter: "",
  solution: "",
  code,
  timeLimitSeconds: 10,
  checks: [],
  mistakes: [],
  hints: 0,
  ...part,
});
