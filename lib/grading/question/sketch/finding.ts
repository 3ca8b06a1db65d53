import type { SketchFrame } from "@/lib/model";
import type { Heights } from "./sheet";

/** What a finder looks at. */
export type Comparison = {
  frame: SketchFrame;
  /** The reader's curve, short gaps bridged. */
  drawn: Heights;
  expected: Heights;
  /** How far the one is above the other: see `deviationsOf`. */
  deviations: Heights;
};

/**
 * A feature that is off, in a sentence. `refuses`: by itself enough to refuse the drawing. The others only explain why one
 * was refused, and may be a trembling hand's.
 */
export type Finding = { sentence: string; refuses: boolean };

export type Finder = (comparison: Comparison) => Finding[];
