import type { Variant } from "@/lib/model";
import { drawVariants } from "../draw-variants";
import { GUIDE, type GuideFence, guideFences, readGuide } from "./guide-fences";

const FILE = /^questions\/([^/]+)\/variant\.ts$/;

/** Ids of the guide's questions that have variants. */
export async function guideQuestionsWithVariants(): Promise<string[]> {
  return (await readFences()).flatMap(({ file }) => FILE.exec(file)?.[1] ?? []);
}

/** All variants of a question of the guide; null where it has none. */
export async function guideVariants(question: string): Promise<Variant[] | null> {
  const fence = (await readFences()).find(({ file }) => FILE.exec(file)?.[1] === question);
  return fence ? (await drawVariants(GUIDE, fence.text)).variants : null;
}

const readFences = async (): Promise<GuideFence[]> => guideFences(await readGuide());
