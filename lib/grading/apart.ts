import { visible } from "@/lib/model";
import type { Difference } from "./difference";
import { howFar } from "./how-far";
import { inSentence } from "./sentence-words";

/** How the sentence ends: where two values part, and how far they are apart there. */
export function apart({ path, got, expected, reason }: Difference): string {
  if (reason === "unseen") {
    const here = path === "" ? "The value" : `What stands at ${visible(path)}`;
    return `. ${here} cannot be compared: it is a function, is hidden, or is too long to arrive whole.`;
  }
  const far = got.kind === "number" && expected.kind === "number" ? howFar(got.value, expected.value) : "";
  if (path === "") return `${far && `: ${far}`}.`;
  return `. At ${visible(path)} stands ${inSentence(got)} instead of ${inSentence(expected)}${far && `: ${far}`}.`;
}
