import type { AxisScale, ClaimVerdict, Control, Heading } from "@/lib/model";
import type { Place } from "./place";

export type CellPart = {
  id: string;
  title: string;
  source: string;
  run: "auto" | "click";
  hidden: boolean;
  timeLimitSeconds: number;
  /** Line of the file on which the source begins. */
  line: number;
  position: Place;
};
/** A cell's program as one would write it in PyTorch. `cell`: id of the cell. `line`: as a cell's. */
export type TwinPart = { cell: string; source: string; line: number; position: Place };
export type ControlPart = Control & { position: Place };
/** `position` of a value or plot is that of its expression's first character. */
export type ValuePart = { id: string; of: string; digits: number | null; position: Place };
export type PlotPart = {
  id: string;
  title: string;
  of: string;
  domain: [min: number, max: number];
  derivative: boolean;
  second: boolean;
  scale: { x: AxisScale; y: AxisScale };
  at: string | null;
  position: Place;
};
export type NamedPart = { id: string; position: Place };
export type ClaimPart = {
  id: string;
  verdict: ClaimVerdict;
  evidence: string;
  asks: string;
  position: Place;
};
export type HeadingPart = Heading & { position: Place };

/** The interactive parts of a text, in document order. What lacks a required attribute is left out. */
export type Parts = {
  cells: CellPart[];
  twins: TwinPart[];
  controls: ControlPart[];
  values: ValuePart[];
  plots: PlotPart[];
  exercises: NamedPart[];
  questions: NamedPart[];
  claims: ClaimPart[];
  headings: HeadingPart[];
  /** Of an exercise: how many hints it gives, and the mistakes that it answers. */
  hints: number;
  feedback: { for: string; position: Place }[];
};
