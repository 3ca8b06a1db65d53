import type { Experiment, Explorer } from "@/lib/playground";
import type { Explored, Frame } from "@/lib/trainer";

/** What the page asks its worker. */
export type Order =
  | { kind: "explore"; explorer: Explorer }
  /** Forgets what was trained before. */
  | { kind: "start"; experiment: Experiment }
  /** Trains so many updates, or as many as can be made in the time. */
  | { kind: "train"; updates: number; withinMs: number };

/** What each order is answered with. */
export type Answers = { explore: Explored; start: Frame; train: Frame };

export type Numbered = { id: number; order: Order };
export type Answer = { id: number; value: Answers[Order["kind"]] };
