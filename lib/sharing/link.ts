import { type Changes, type Read, refused } from "./changes";
import { damaged, readChanges, writeChanges } from "./changes-json";
import { FRAGMENT_KEY } from "./fragment";
import { packed, unpacked } from "./packed";

/** Longer fragments are cut by programs that pass links on; a file takes their place. In characters. */
export const LONGEST_FRAGMENT = 8_192;

/** The fragment of a link that carries the changes, "#shared=…". Fragments never reach a server. */
export async function linkFragment(changes: Changes): Promise<string> {
  return FRAGMENT_KEY + (await packed(writeChanges(changes)));
}

/** The changes that a link carries, or why they are refused. Never rejects, whatever the fragment. */
export async function readFragment(fragment: string): Promise<Read<Changes>> {
  if (fragment.length > LONGEST_FRAGMENT)
    return refused(
      `This link is too long: ${fragment.length.toLocaleString("en")} characters, and at most ${LONGEST_FRAGMENT.toLocaleString("en")} are read. Ask for the changes as a file.`,
    );
  const unpackedText = await unpacked(fragment.slice(FRAGMENT_KEY.length));
  switch (unpackedText.kind) {
    case "text":
      return readChanges(unpackedText.text, "link");
    case "too large":
      return refused("This link unpacks to more than any lesson holds, so it is not opened.");
    case "damaged":
      return refused(damaged("link"));
  }
}
