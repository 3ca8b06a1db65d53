import type { Around } from "@/lib/runtime";
import type { Surroundings } from "../editor/surroundings";

const NAMES_URL = "/exported-names.json";

let names: Promise<string[]> | null = null;

/** The surroundings of a program with the names that "gradbook" exports. Rejects where these cannot be had. */
export async function aroundOf({ cells, controls, own }: Surroundings): Promise<Around> {
  names ??= fetchNames();
  return {
    cells: cells.map(({ id, title = id, source }) => ({ id, title, source })),
    own: own ?? null,
    controls: controls.map(({ name }) => name),
    exported: await names,
  };
}

async function fetchNames(): Promise<string[]> {
  try {
    const response = await fetch(NAMES_URL);
    if (!response.ok) throw new Error(`${NAMES_URL} answered ${response.status}.`);
    return await response.json();
  } catch (error) {
    // The next change tries again.
    names = null;
    throw error;
  }
}
