import type { Contender } from "./contender";
import { handFused } from "./hand-fused";
import { pytorch } from "./pytorch";
import { shippedKernels } from "./shipped-engine";
import { simd } from "./simd";
import { tfjs } from "./tfjs";

/** All that can be measured against here. What is missing is said on stderr, with what to install. */
export async function anchorsAtHand(): Promise<Contender[]> {
  const found = [handFused, simd(await shippedKernels()), pytorch(), await tfjs()];
  return found.filter((each) => each !== null);
}
