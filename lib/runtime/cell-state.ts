import type { CellOutput, PrintedLine, Progress, Reported } from "@/lib/model";

/** What a cell is doing, and what stands below it. One reducer knows every way from one state to another. */
export type CellState = {
  status: CellStatus;
  /** What the output shows: the build's recording at first, then that of the last run. */
  output: CellOutput;
  /** Why the output no longer belongs to the code or the names above; null while it does. */
  stale: string | null;
};

export type CellStatus =
  | { kind: "idle" }
  | { kind: "edited" }
  /**
   * `silent` until it has printed or reported: the output of the run before stays in its place meanwhile. `progress` is
   * there once it has reported.
   */
  | { kind: "running"; silent: boolean; progress?: Progress }
  | { kind: "finished"; elapsedMs: number }
  | { kind: "threw" }
  | { kind: "stopped"; message: string };

export type CellAction =
  | { kind: "edit" }
  | { kind: "restore"; output: CellOutput }
  /** `edited`: the text has changed since the code that runs was made of it. */
  | { kind: "start"; edited: boolean }
  | { kind: "print"; lines: PrintedLine[] }
  | { kind: "report"; reported: Reported; progress: Progress }
  | { kind: "finish"; output: CellOutput; elapsedMs: number }
  | { kind: "throw"; output: CellOutput }
  | { kind: "stop"; message: string }
  | { kind: "skip"; because: string }
  | { kind: "outdate"; because: string };

export const EMPTY_OUTPUT: CellOutput = {
  printed: [],
  morePrinted: 0,
  value: { kind: "undefined" },
  error: null,
};

export function initialCellState(recorded: CellOutput): CellState {
  return { status: recorded.error ? { kind: "threw" } : { kind: "idle" }, output: recorded, stale: null };
}

export function reduceCell(state: CellState, action: CellAction): CellState {
  switch (action.kind) {
    case "edit":
      // A run under way goes on; its output will be stale as soon as it arrives.
      if (state.status.kind === "running") return { ...state, stale: EDITED };
      return { ...state, status: { kind: "edited" }, stale: EDITED };
    case "restore":
      return initialCellState(action.output);
    case "start":
      return {
        ...state,
        status: { kind: "running", silent: true },
        stale: action.edited ? EDITED : null,
      };
    case "print":
      return printed(state, action.lines);
    case "report":
      return reported(state, action);
    case "finish":
      return { ...state, status: { kind: "finished", elapsedMs: action.elapsedMs }, output: action.output };
    case "throw":
      return { ...state, status: { kind: "threw" }, output: action.output };
    case "stop":
      return { ...state, status: { kind: "stopped", message: action.message } };
    case "skip":
      return { ...state, status: { kind: "edited" }, stale: action.because };
    case "outdate":
      return state.status.kind === "running" ? state : { ...state, stale: state.stale ?? action.because };
  }
}

/** The first line of a run takes the place of the output before it. A line that comes after the end changes no status. */
function printed(state: CellState, lines: PrintedLine[]): CellState {
  const { status } = state;
  const output = outputUnderWay(state);
  return {
    ...state,
    status: status.kind === "running" ? { ...status, silent: false } : status,
    output: { ...output, printed: [...output.printed, ...lines] },
  };
}

/** What was reported until now stays after the end of the run, however it ended; a report that comes later is late. */
function reported(
  state: CellState,
  { reported, progress }: Extract<CellAction, { kind: "report" }>,
): CellState {
  if (state.status.kind !== "running") return state;
  return {
    ...state,
    status: { kind: "running", silent: false, progress },
    output: { ...outputUnderWay(state), reported },
  };
}

/** What this run has shown: nothing while it is silent, when the output of the run before stands there. */
function outputUnderWay({ status, output }: CellState): CellOutput {
  return status.kind === "running" && status.silent ? EMPTY_OUTPUT : output;
}

const EDITED = "Edited since it last ran.";
