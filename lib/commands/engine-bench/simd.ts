import type { Kernels } from "../../engine/native";
import { type Contender, type Running, timed } from "./contender";
import { reluInputs } from "./inputs";
import { kernelLoops } from "./kernel-loops";
import type { Relu } from "./workloads";
import { type Loops, writtenMlp } from "./written-mlp";

export type NativeKernels = Pick<typeof import("../../engine/native"), "native" | "memory">;

/**
 * The same work on the engine's own kernels, each called by hand: what the engine takes more is the price of tensors,
 * graph and memory. Null where there are no kernels. A chain of single numbers has none.
 */
export function simd({ native, memory }: NativeKernels): Contender | null {
  const kernels = native();
  if (kernels === null) return null;
  const loops = kernelLoops(kernels, memory);
  return {
    name: "simd",
    start(workload) {
      if (workload.kind === "chain") return null;
      return workload.kind === "relu" ? relu(kernels, loops, workload) : writtenMlp(loops, workload);
    },
  };
}

/**
 * As `simd`, and the result of relu is copied out to an array that is there beforehand. An engine whose tensors nobody
 * frees has to copy what a program may keep, and has to make the array besides. For relu alone.
 */
export function kept({ native, memory }: NativeKernels): Contender | null {
  const kernels = native();
  if (kernels === null) return null;
  const loops = kernelLoops(kernels, memory);
  return {
    name: "kept",
    start(workload) {
      if (workload.kind !== "relu") return null;
      const array = new Float32Array(workload.count);
      return relu(kernels, loops, workload, (y) => {
        array.set(memory.floats.subarray(y >> 2, (y >> 2) + array.length));
      });
    },
  };
}

function relu(
  kernels: Kernels,
  loops: Loops<number>,
  workload: Relu,
  keep: (y: number) => void = () => {},
): Running {
  const { count } = workload;
  const inputs = reluInputs(workload);
  const [x, gradient] = [loops.place(inputs.x), loops.place(inputs.gradient)];
  const [y, result] = [loops.room(count), loops.room(count)];
  const step = () => {
    kernels.relu(count, x, y);
    keep(y);
    kernels.reluBack(count, gradient, y, result);
  };
  return { time: timed(step), proof: () => kernels.sum(count, result) };
}
