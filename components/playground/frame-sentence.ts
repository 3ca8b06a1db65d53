import type { Frame } from "@/lib/trainer";
import { numberText } from "../chart/number-text";

/** How far training has come, in words. */
export function frameSentence({ updates, epoch, loss, accuracy, experiment }: Frame): string {
  const right = `${Math.round(accuracy * experiment.count)} of ${experiment.count} points are on the right side.`;
  if (updates === 0) return `Not trained yet; ${right}`;
  const epochs = `${epoch} ${epoch === 1 ? "epoch" : "epochs"} (${updates} ${updates === 1 ? "update" : "updates"})`;
  const lost = loss === null ? "" : `, loss ${numberText(loss)}`;
  return `${epochs}${lost}; ${right}`;
}
