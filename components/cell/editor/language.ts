import { hiddenFiles } from "./lesson-files";
import { typescriptDefaults } from "./monaco";
import type { Surroundings } from "./surroundings";

type Typings = Record<string, string>;

const TYPINGS_URL = "/typings";

let typings: Promise<Typings> | null = null;
const given = new Map<string, { dispose: () => void }>();

/** Tells the language service what stands around the programs. Rejects where the typings cannot be had. */
export async function knowSurroundings(surroundings: Surroundings): Promise<void> {
  typings ??= fetchTypings();
  const files = hiddenFiles(await typings, surroundings);
  for (const [path, lib] of given) {
    if (path in files) continue;
    lib.dispose();
    given.delete(path);
  }
  for (const [path, content] of Object.entries(files))
    given.set(path, typescriptDefaults.addExtraLib(content, path));
}

async function fetchTypings(): Promise<Typings> {
  try {
    const response = await fetch(TYPINGS_URL);
    if (!response.ok) throw new Error(`${TYPINGS_URL} answered ${response.status}.`);
    return await response.json();
  } catch (error) {
    // The next editor tries again.
    typings = null;
    throw error;
  }
}
