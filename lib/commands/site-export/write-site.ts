import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withPolicy } from "./page-policy";
import { siteFiles } from "./site-files";

/** Every exported site has it, so that a folder is known as one that may be written anew. */
const MARK = "sw.js";

/** Why a folder is not written into: it holds files that no export has left there. Null: it may be. */
export async function refusalOf(out: string): Promise<string | null> {
  const there = existsSync(out) ? await readdir(out) : [];
  if (there.length === 0 || there.includes(MARK)) return null;
  return `“${out}” holds files that are not an exported site. Name an empty or a new folder with --out.`;
}

/**
 * Writes a built site as files that any static host serves, and gives their number of pages. What was in the folder is
 * deleted. Throws where it holds files that are not an exported site.
 */
export async function writeSite(dist: string, out: string): Promise<{ pages: number }> {
  const refusal = await refusalOf(out);
  if (refusal) throw new Error(refusal);
  const files = await siteFiles(dist);
  await rm(out, { recursive: true, force: true });
  for (const { from, to, kind } of files) {
    const path = join(out, to);
    await mkdir(dirname(path), { recursive: true });
    if (kind === "page") await writeFile(path, withPolicy(await readFile(from, "utf8")));
    else await cp(from, path);
  }
  await cp(join(dist, "static"), join(out, "_next/static"), { recursive: true });
  // Some hosts leave out folders that begin with a line, unless they are told.
  await writeFile(join(out, ".nojekyll"), "");
  return { pages: files.filter(({ kind }) => kind === "page").length };
}
