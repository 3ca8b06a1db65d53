import type { Control } from "@/lib/model";
import {
  type GraphNode,
  inRunOrder,
  lessonImports,
  nodesOf,
  type Piece,
  type Program,
  stepOf,
  upstreamOf,
} from "@/lib/runtime";
import { BuildRunner } from "./build-runner";
import { evaluatorSource } from "./evaluator-source";
import { withInfluences } from "./influence";
import { pieceKeys } from "./piece-keys";
import { cachedResult, keepResult } from "./run-cache";
import { isResult, type StepOutcome } from "./step-outcome";

export const runner = new BuildRunner();
const NODE_MAJOR = process.versions.node.split(".")[0] ?? "";

/** Runs all pieces of a lesson in the order of their dependencies; what was run before, as it is now, is not run again. */
export async function runPieces(
  controls: readonly Control[],
  pieces: readonly Piece[],
): Promise<Map<string, StepOutcome>> {
  const nodes = nodesOf(controls, pieces);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const order = inRunOrder(nodes, new Set(byId.keys())).flatMap((id) => byId.get(id) ?? []);
  const imports = lessonImports(pieces);
  const initial = Object.fromEntries(controls.map((control) => [control.name, control.initial]));
  const { hash } = await evaluatorSource();
  const engine = { evaluatorHash: hash, nodeMajor: NODE_MAJOR };
  const keys = pieceKeys(engine, nodes, order, { imports, controls: initial });
  const cached = await Promise.all(
    order.map(async ({ id }) => [id, await cachedResult(keys.get(id) ?? "")] as const),
  );
  const kept = new Map(cached.flatMap(([id, result]) => (result ? [[id, result] as const] : [])));
  const missing = order.map(({ id }) => id).filter((id) => !kept.has(id));
  // Names live in the process that defines them only: what the missing ones read runs with them.
  const needed = withInfluences(nodes, order, missing);
  const steps = order.filter(({ id }) => needed.has(id)).map(stepOf);
  const ran = await runProgram({ controls: initial, imports, steps }, byId);
  await keepResults(nodes, ran, keys);
  return new Map<string, StepOutcome>([...ran, ...kept]);
}

/** What failed only because something above it was killed is not worth remembering. */
async function keepResults(
  nodes: readonly GraphNode[],
  ran: ReadonlyMap<string, StepOutcome>,
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  const results = [...ran].flatMap(([id, outcome]) => (isResult(outcome) ? [[id, outcome] as const] : []));
  const killed = new Set([...ran].flatMap(([id, outcome]) => (isResult(outcome) ? [] : id)));
  const sound = results.filter(
    ([id]) => ![...upstreamOf(nodes, id)].some((upstream) => killed.has(upstream)),
  );
  await Promise.all(sound.map(([id, result]) => keepResult(keys.get(id) ?? "", result)));
}

/** After a step that had to be killed, or that took its process with it, the rest runs in a new process without it. */
async function runProgram(
  program: Program,
  pieces: ReadonlyMap<string, Piece>,
): Promise<Map<string, StepOutcome>> {
  const outcomes = new Map<string, StepOutcome>();
  let steps = program.steps;
  while (steps.length > 0) {
    const results = await runner.run(
      { ...program, steps },
      ({ id }) => pieces.get(id)?.timeLimitSeconds ?? 10,
    );
    steps.forEach(({ id }, index) => {
      outcomes.set(id, results[index]!);
    });
    const killed = results.findIndex(({ kind }) => kind === "timedOut" || kind === "died");
    if (killed === -1) break;
    const bad = steps[killed]!.id;
    steps = steps.filter(({ id }) => id !== bad);
  }
  return outcomes;
}
