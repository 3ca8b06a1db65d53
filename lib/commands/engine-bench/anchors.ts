import { chromium } from "./chromium";
import type { Contender } from "./contender";
import { ownProcess } from "./own-process";
import { pytorch } from "./pytorch";

type Find = () => Contender | null | Promise<Contender | null>;

/** What may be missing: how it is found, and what to install where it is not. */
const OTHERS: readonly [name: string, find: Find, install: string][] = [
  ["pytorch", pytorch, "apt-get install python3-torch, or pip install torch"],
  [
    "tfjs",
    () => ownProcess("tfjs"),
    "npm install --no-save @tensorflow/tfjs-core @tensorflow/tfjs-backend-wasm",
  ],
  ["jaxjs", () => ownProcess("jaxjs"), "npm install --no-save @jax-js/jax"],
  ["chromium", chromium, "npx playwright install chromium, or set CHROMIUM_PATH"],
];

/** All that can be measured against here. What is missing is said on stderr, with what to install. */
export async function anchorsAtHand(): Promise<Contender[]> {
  const found: (Contender | null)[] = await Promise.all(
    (["handFused", "simd", "kept"] as const).map((name) => ownProcess(name)),
  );
  for (const [name, find, install] of OTHERS) found.push(await foundOrSaid(name, find, install));
  return found.filter((each) => each !== null);
}

async function foundOrSaid(name: string, find: Find, install: string): Promise<Contender | null> {
  try {
    const found = await find();
    if (found === null) console.error(`${name} is left out, because it is not installed here: ${install}`);
    return found;
  } catch (error) {
    const [reason] = String(error).split("\n");
    console.error(`${name} is left out (${reason}). To have it: ${install}`);
    return null;
  }
}
