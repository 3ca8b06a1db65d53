import { type Cell, type CellOutput, formatObserved, type Problem } from "@/lib/model";
import { EMPTY_OUTPUT } from "@/lib/runtime";
import { fileProblem } from "./file-problem";
import { placeAt, type TwinPart } from "./source";
import { twinDifference } from "./twin-difference";
import { readTwinRecords, TWINS_FILE, type TwinRecord, type TwinRecords, twinHash } from "./twin-record";

type Written = {
  /** The lesson's folder as problems name it. */
  folder: string;
  twins: readonly TwinPart[];
  /** The text of twins.json, where there is one. */
  record: string | undefined;
};

/** The cells with their twins, and what is wrong with these. */
export type CheckedTwins = { cells: Cell[]; problems: Problem[] };

const RUN = "Run npm run lessons:twins on a machine with PyTorch";

/** Holds what the cells give against what their twins printed on a real PyTorch; needs the record only, and no Python. */
export function checkTwins({ folder, twins, record }: Written, cells: readonly Cell[]): CheckedTwins {
  const read = readTwinRecords(record);
  if (read.kind === "unreadable") {
    const seen = `The record of the twins cannot be read: ${read.because}.`;
    const problem = fileProblem(`${folder}/${TWINS_FILE}`, "twins-file", seen, `${RUN}; it writes the file.`);
    return { cells: [...cells], problems: [problem] };
  }
  const file = `${folder}/index.mdx`;
  const problems = twins.flatMap((twin) => {
    const kept = recordOf(read.records, twin.cell);
    const cell = cells.find(({ id }) => id === twin.cell);
    // A twin of no cell, or of one that does not compile, has been told.
    if (!cell) return [];
    if (!kept || kept.source !== twinHash(twin.source)) return [recordProblem(file, twin, kept)];
    return differences(file, twin, kept, cell);
  });
  return {
    cells: cells.map((cell) => withTwin(cell, twins, recordOf(read.records, cell.id))),
    problems: [...problems, ...idleRecords(folder, record ?? "", read.records, twins)],
  };
}

/** A cell may be called “constructor”. */
function recordOf(records: TwinRecords, cell: string): TwinRecord | undefined {
  return Object.hasOwn(records, cell) ? records[cell] : undefined;
}

function withTwin(cell: Cell, twins: readonly TwinPart[], kept: TwinRecord | undefined): Cell {
  const twin = twins.find((each) => each.cell === cell.id);
  if (!twin || !kept) return cell;
  return { ...cell, twin: { source: twin.source, printed: kept.printed, torch: kept.torch } };
}

function recordProblem(file: string, { cell, position }: TwinPart, kept: TwinRecord | undefined): Problem {
  const remedy = `${RUN}; it records what the twin prints.`;
  if (kept)
    return {
      ...{ file, ...position, rule: "twin-edited", remedy },
      seen: `The twin of “${cell}” was edited after it was recorded.`,
    };
  const seen = `The twin of “${cell}” has no record of what it prints.`;
  return { file, ...position, rule: "twin-unrecorded", seen, remedy };
}

function differences(file: string, { cell, position }: TwinPart, kept: TwinRecord, shown: Cell): Problem[] {
  // A cell that fails has said so already.
  if (shown.recorded === EMPTY_OUTPUT) return [];
  const found = twinDifference(outputText(shown.recorded), kept.printed);
  if (!found) return [];
  const said = (piece: string | null) => (piece === null ? "nothing more" : `“${piece}”`);
  const line = kept.printed.split("\n")[found.line - 1] ?? "";
  return [
    {
      file,
      ...position,
      rule: "twin-differs",
      seen: `In line ${found.line} of its output (“${line.trim()}”) the twin prints ${said(found.twin)}; the cell “${cell}” gives ${said(found.cell)}.`,
      remedy: "Make the two print the same, piece by piece; or the engine differs from PyTorch.",
    },
  ];
}

/** What a cell shows as text: its printed lines, then its value. A chart has no twin. */
function outputText({ printed, value }: CellOutput): string {
  const lines = printed.map(({ text }) => text);
  const hasValue = value.kind !== "undefined" && value.kind !== "plot";
  return [...lines, ...(hasValue ? [formatObserved(value)] : [])].join("\n");
}

function idleRecords(
  folder: string,
  text: string,
  records: Readonly<Record<string, TwinRecord>>,
  twins: readonly TwinPart[],
): Problem[] {
  return Object.keys(records)
    .filter((id) => !twins.some(({ cell }) => cell === id))
    .map((id) => ({
      file: `${folder}/${TWINS_FILE}`,
      ...placeAt(text, Math.max(0, text.indexOf(`${JSON.stringify(id)}:`))),
      rule: "idle-twin-record",
      seen: `There is a record of a twin of “${id}”, and the lesson has no such twin.`,
      remedy: `${RUN}; it drops what is no longer there.`,
    }));
}
