import { describe, expect, it } from "vitest";
import type { CellOutput, PrintedLine, Reported } from "@/lib/model";
import {
  type CellAction,
  type CellState,
  type CellStatus,
  EMPTY_OUTPUT,
  initialCellState,
  reduceCell,
} from "./cell-state";

const output = (text: string): CellOutput => ({
  ...EMPTY_OUTPUT,
  value: { kind: "string", value: text, more: 0 },
});
const failed: CellOutput = { ...EMPTY_OUTPUT, error: { name: "Error", message: "no", line: 1 } };
const line: PrintedLine = { level: "log", text: "printed" };
const reported: Reported = { series: [], step: 2, of: 4, notes: [] };
const [before, after] = [output("before"), output("after")];

const statuses = {
  idle: { kind: "idle" },
  edited: { kind: "edited" },
  silent: { kind: "running", silent: true },
  running: { kind: "running", silent: false },
  finished: { kind: "finished", elapsedMs: 5 },
  threw: { kind: "threw" },
  stopped: { kind: "stopped", message: "Stopped." },
} satisfies Record<string, CellStatus>;
type Name = keyof typeof statuses;
const names = Object.keys(statuses) as Name[];

type Expected = { status: string; shows: string; stale: string | null };
type Row = { action: CellAction; all: Expected; but?: Partial<Record<Name, Partial<Expected>>> };

/** What each action makes of a cell that shows "before" and is stale because of "old". */
const table: Row[] = [
  {
    action: { kind: "edit" },
    all: { status: "edited", shows: "before", stale: "Edited since it last ran." },
    but: { silent: { status: "running" }, running: { status: "running" } },
  },
  { action: { kind: "restore", output: after }, all: { status: "idle", shows: "after", stale: null } },
  { action: { kind: "start", edited: false }, all: { status: "running", shows: "before", stale: null } },
  {
    action: { kind: "start", edited: true },
    all: { status: "running", shows: "before", stale: "Edited since it last ran." },
  },
  {
    action: { kind: "print", lines: [line] },
    all: { status: "the same", shows: "before printed", stale: "old" },
    but: { silent: { shows: " printed" } },
  },
  {
    action: { kind: "report", reported, progress: { elapsedMs: 10, leftMs: 20 } },
    all: { status: "the same", shows: "before", stale: "old" },
    but: { silent: { shows: " at 2" }, running: { shows: "before at 2" } },
  },
  {
    action: { kind: "finish", output: after, elapsedMs: 1 },
    all: { status: "finished", shows: "after", stale: "old" },
  },
  { action: { kind: "throw", output: failed }, all: { status: "threw", shows: "no", stale: "old" } },
  { action: { kind: "stop", message: "Time." }, all: { status: "stopped", shows: "before", stale: "old" } },
  { action: { kind: "skip", because: "new" }, all: { status: "edited", shows: "before", stale: "new" } },
  { action: { kind: "outdate", because: "new" }, all: { status: "the same", shows: "before", stale: "old" } },
];

function shown({ value, printed, error, reported }: CellOutput): string {
  const text = value.kind === "string" ? value.value : (error?.message ?? "");
  return text + printed.map((each) => ` ${each.text}`).join("") + (reported ? ` at ${reported.step}` : "");
}

describe.each(table)("$action.kind", ({ action, all, but }) => {
  it.each(names)("from %s", (name) => {
    const state: CellState = { status: statuses[name], output: before, stale: "old" };
    const expected = { ...all, ...but?.[name] };
    const next = reduceCell(state, action);
    const status = expected.status === "the same" ? statuses[name].kind : expected.status;
    expect({ status: next.status.kind, shows: shown(next.output), stale: next.stale }).toEqual({
      ...expected,
      status,
    });
  });
});

it("a fresh cell becomes stale when a name above it changes, a running one does not", () => {
  const action: CellAction = { kind: "outdate", because: "new" };
  const fresh = (status: CellStatus): CellState => ({ status, output: before, stale: null });
  expect(reduceCell(fresh(statuses.finished), action).stale).toBe("new");
  expect(reduceCell(fresh(statuses.running), action).stale).toBeNull();
});

it("an edit during a run leaves the output stale when it arrives", () => {
  const actions: CellAction[] = [
    { kind: "start", edited: false },
    { kind: "edit" },
    { kind: "finish", output: after, elapsedMs: 1 },
  ];
  const end = actions.reduce(reduceCell, initialCellState(before));
  expect(end).toMatchObject({ status: { kind: "finished" }, stale: "Edited since it last ran." });
});

it("the output of the run before stays until the first line is printed", () => {
  const started = reduceCell(initialCellState(before), { kind: "start", edited: false });
  expect(shown(started.output)).toBe("before");
  const printing = reduceCell(started, { kind: "print", lines: [line] });
  expect(shown(printing.output)).toBe(" printed");
  expect(shown(reduceCell(printing, { kind: "print", lines: [line] }).output)).toBe(" printed printed");
});

it("what was reported stays when lines follow, and when the run is stopped", () => {
  const actions: CellAction[] = [
    { kind: "start", edited: false },
    { kind: "report", reported, progress: { elapsedMs: 10, leftMs: 20 } },
    { kind: "print", lines: [line] },
    { kind: "stop", message: "Stopped at step 2 of 4." },
  ];
  const end = actions.reduce(reduceCell, initialCellState(before));
  expect(shown(end.output)).toBe(" printed at 2");
  expect(end.status).toEqual({ kind: "stopped", message: "Stopped at step 2 of 4." });
});

it("a recorded error is shown as such from the start", () => {
  expect(initialCellState(failed).status.kind).toBe("threw");
  expect(initialCellState(before).status.kind).toBe("idle");
});
