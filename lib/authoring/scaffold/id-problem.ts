import { slug } from "github-slugger";
import { ID } from "@/lib/lessons";

/** Why a folder cannot have this name, with one that it could have; null where it can. `taken`: names that are there already. */
export function idProblem(id: string, taken: readonly string[]): string | null {
  if (!ID.test(id))
    return `“${id}” is no id: small letters a to z, digits and hyphens, a letter first. How about “${freeId(id, taken)}”?`;
  return taken.includes(id) ? `“${id}” is there already. How about “${freeId(id, taken)}”?` : null;
}

/** An id made of any words, with a number where it is taken. */
export function freeId(words: string, taken: readonly string[]): string {
  const plain = words.normalize("NFKD").replace(/\p{M}/gu, "");
  const made = slug(plain)
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/-+/g, "-")
    .replace(/^[^a-z]+|-$/g, "");
  const id = made || "untitled";
  if (!taken.includes(id)) return id;
  const stem = id.replace(/-\d+$/, "");
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
