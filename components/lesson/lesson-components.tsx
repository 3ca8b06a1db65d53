import type { MDXComponents } from "mdx/types";
import type { ReactNode } from "react";
import type { Claim as LedgerClaim, Notebook } from "@/lib/model";
import { Cell } from "../cell/cell";
import { highlight } from "../cell/highlight";
import { Exercise } from "../exercise/exercise";
import { OwnSlot } from "../own/own-slot";
import { CodeLine } from "../question/code-line";
import { Drawn } from "../question/drawn";
import type { QuestionView } from "../question/kind";
import { Question } from "../question/question";
import { Island } from "../shell/island";
import { Aside, Callout } from "./callout";
import { Choice } from "./choice";
import { Claim } from "./claim";
import { FunctionPlotFigure } from "./function-plot-figure";
import { Listing } from "./listing";
import {
  Answer,
  Feedback,
  Hint,
  Left,
  Line,
  Option,
  Outcome,
  Pair,
  type PartProps,
  Prompt,
  partsOf,
  Right,
  Sketch,
  Solution,
  Task,
  withoutParts,
} from "./parts";
import { Slider } from "./slider";
import { Toggle } from "./toggle";
import { Value } from "./value";

type Named = { id: string; children?: ReactNode };

/** What each word of a lesson is on its page. Prose is rendered here, on the server, and ships no script. */
export function lessonComponents(notebook: Notebook, claims: readonly LedgerClaim[]): MDXComponents {
  const texts = new Set(claims.flatMap((claim) => claim.texts)).size;
  return {
    Answer,
    Aside,
    Callout,
    CodeLine,
    Drawn,
    Feedback,
    Hint,
    Left,
    Line,
    Listing,
    Option,
    Outcome,
    Pair,
    Prompt,
    Right,
    Sketch,
    Solution,
    Task,
    Value,
    Slider: ({ name }: { name: string }) => (
      <Island>
        <Slider name={name} />
      </Island>
    ),
    Choice: ({ name }: { name: string }) => (
      <Island>
        <Choice name={name} />
      </Island>
    ),
    Toggle: ({ name }: { name: string }) => (
      <Island>
        <Toggle name={name} />
      </Island>
    ),
    FunctionPlot: ({ id }: Named) => (
      <Island>
        <FunctionPlotFigure id={id} />
      </Island>
    ),
    Claim: ({ id, evidence, asks, children }: Named & { evidence: string; asks: string }) => {
      const claim = claims.find((each) => each.id === id);
      return claim ? (
        <Claim claim={claim} texts={texts} evidence={evidence} asks={asks}>
          {children}
        </Claim>
      ) : null;
    },
    Cell: ({ id }: Named) => {
      const cell = notebook.cells.find((each) => each.id === id);
      if (!cell || cell.hidden) return null;
      return (
        <Island id={id}>
          <Cell id={id} title={cell.title} words={highlight(cell.source, "typescript")} />
          <OwnSlot part={id} title={cell.title} />
        </Island>
      );
    },
    Exercise: ({ id, children }: Named) => {
      const exercise = notebook.exercises.find((each) => each.id === id);
      if (!exercise) return null;
      const feedback = partsOf(children, Feedback).map((part) => [part.props.for ?? "", part]);
      return (
        <Island id={id}>
          <Exercise
            id={id}
            title={exercise.title}
            task={partsOf(children, Task)}
            hints={partsOf(children, Hint)}
            feedback={Object.fromEntries(feedback)}
            explanation={partsOf(children, Solution)}
            words={{
              starter: highlight(exercise.starter, "typescript"),
              solution: highlight(exercise.solution, "typescript"),
            }}
          />
          <OwnSlot part={id} title={exercise.title} />
        </Island>
      );
    },
    Question: ({ id, children }: Named) => (
      <Island id={id}>
        <Question id={id} {...questionParts(children)} />
      </Island>
    ),
  };
}

/** What a question asks, and the rest of its text by its ids. */
export function questionParts(children: ReactNode): { prompt: ReactNode; view: QuestionView } {
  const said = [
    ...partsOf(children, Feedback).map((part) => [feedbackName(part.props), part]),
    ...partsOf(children, Outcome).map((part) => ["outcome", part]),
  ];
  return {
    prompt: partsOf(children, Prompt),
    view: { items: itemsOf(children), feedback: Object.fromEntries(said) },
  };
}

/** What a question has to choose from or to arrange, each with what is said to it. */
function itemsOf(children: ReactNode): QuestionView["items"] {
  const items = [Option, Line, Right].flatMap((word) => partsOf(children, word));
  return [
    ...items.map(({ props }) => ({
      id: props.id ?? "",
      content: withoutParts(props.children, Feedback),
      feedback: partsOf(props.children, Feedback),
    })),
    ...partsOf(children, Pair).flatMap(({ props }) => pairItems(props)),
  ];
}

/** Both sides of a pair, and what is said to a particular wrong partner. */
function pairItems({ id = "", children }: PartProps): QuestionView["items"] {
  const said = partsOf(children, Feedback);
  const general = said.filter(({ props }) => props.for === undefined);
  const particular = said.filter(({ props }) => props.for !== undefined);
  return [
    { id, content: partsOf(children, Left), feedback: general },
    { id: `${id}-right`, content: partsOf(children, Right), feedback: null },
    ...particular.map((part) => ({ id: `${id}-as-${part.props.for}`, content: null, feedback: part })),
  ];
}

/** By what the feedback to an answer is asked for: its id, "correct" or, said to no answer in particular, "otherwise". */
function feedbackName({ id = "", correct, value, of, formula, text }: PartProps): string {
  if (correct) return "correct";
  return [value, of, formula, text].every((each) => each === undefined) ? "otherwise" : id;
}
