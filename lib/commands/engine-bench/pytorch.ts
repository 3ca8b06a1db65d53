import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Contender } from "./contender";
import { chainStart, mlpInputs, reluInputs } from "./inputs";
import { factor, learningRate, type Workload } from "./workloads";

/** A system's package of PyTorch belongs to the system's own Python, which another one may hide. */
const PYTHONS = ["/usr/bin/python3", "python3"];

/** PyTorch on the processor, with as many threads as it takes by itself, in a process of its own. Null where there is none. */
export function pytorch(): Contender | null {
  const python = PYTHONS.find((each) => spawnSync(each, ["-c", "import torch"]).status === 0);
  if (python === undefined) return null;
  const { ask, close } = talk(python);
  return {
    name: "pytorch",
    close,
    async start(workload) {
      const folder = mkdtempSync(join(tmpdir(), "gradbook-bench-"));
      const [file, arrays] = [join(folder, "inputs"), inputsOf(workload)];
      writeFileSync(file, Buffer.concat(arrays.map((each) => new Uint8Array(each.buffer))));
      const counts = arrays.map(({ length }) => length);
      await ask({ start: { ...workload, learningRate, factor, start: chainStart }, file, counts });
      rmSync(folder, { recursive: true });
      return { time: (steps) => ask({ steps }), proof: () => ask({ proof: true }) };
    },
  };
}

function inputsOf(workload: Workload): Float32Array[] {
  if (workload.kind === "chain") return [];
  if (workload.kind === "relu") {
    const { x, gradient } = reluInputs(workload);
    return [x, gradient];
  }
  const { x, target, layers } = mlpInputs(workload);
  return [x, target, ...layers.flatMap(({ weight, bias }) => [weight, bias])];
}

/** Orders and answers are lines of JSON, one answer to each order. */
function talk(python: string): { ask: (order: object) => Promise<number>; close: () => void } {
  const program = spawn(python, ["lib/commands/engine-bench/pytorch.py"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  return {
    async ask(order) {
      program.stdin.write(`${JSON.stringify(order)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error("PyTorch's process has ended; what it said stands above.");
      return JSON.parse(value) as number;
    },
    close: () => program.kill(),
  };
}
