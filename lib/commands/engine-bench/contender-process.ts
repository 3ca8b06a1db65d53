import * as engine from "../../engine";
import * as native from "../../engine/native";
import type { Contender, Running } from "./contender";
import { growth } from "./growth";
import { handFused } from "./hand-fused";
import { jaxjs } from "./jaxjs";
import { ours } from "./ours";
import type { Answer, Name, Order } from "./own-process";
import { kept, simd } from "./simd";
import { tfjs } from "./tfjs";

// The program of a contender's own process: it says when it is ready, and then answers orders one by one.

const contenders: Record<Name, () => Contender | null | Promise<Contender>> = {
  ours: () => ours(engine),
  handFused: () => handFused,
  simd: () => simd(native),
  kept: () => kept(native),
  tfjs,
  jaxjs,
};

let contender: Contender;
let running: Running | null = null;

async function obey(order: Order): Promise<number | null> {
  if ("growth" in order) return growth(await contender.start(order.growth));
  if ("start" in order) {
    running = await contender.start(order.start);
    return running && 0;
  }
  if (running === null) throw new Error("Nothing was started.");
  return "steps" in order ? running.time(order.steps) : running.proof();
}

async function answer(work: () => Promise<number | null>): Promise<void> {
  try {
    send({ value: await work() });
  } catch (error) {
    send({ failure: String(error) });
  }
}

function send(message: Answer): void {
  process.send?.(message);
}

await answer(async () => {
  const found = await contenders[process.argv[2] as Name]();
  if (found === null) throw new Error("WebAssembly with SIMD is not to be had here.");
  contender = found;
  return 0;
});
process.on("message", (order: Order) => void answer(() => obey(order)));
