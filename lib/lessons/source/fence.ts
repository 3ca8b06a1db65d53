import type { Code } from "mdast";

export type FenceOption = { name: string; value: string | true };

/** What the opening line of a fence says. `unread`: the first piece that is no option, such as `{1-a}`. */
export type Fence = {
  kind: "cell" | "twin" | "lines" | "output" | "listing";
  language: string;
  options: FenceOption[];
  unread: string | null;
};

/**
 * "ts cell id="a" hidden" → a cell with the options id and hidden; "py twin="a"" → the twin of the cell a; "ts lines" → lines
 * to be put in order; "ts output" → a program whose output is asked. A fence without a language is text.
 */
export function readFence(code: Pick<Code, "lang" | "meta">): Fence {
  const options: FenceOption[] = [];
  let unread: string | null = null;
  for (let rest = (code.meta ?? "").trim(); rest !== ""; ) {
    const match = /^([A-Za-z][\w-]*)(?:="([^"]*)")?(?=\s|$)\s*/.exec(rest);
    const piece = match ?? /^\S+\s*/.exec(rest);
    if (match) options.push({ name: match[1] ?? "", value: match[2] ?? true });
    else unread ??= piece?.[0].trim() ?? rest;
    rest = rest.slice(piece?.[0].length ?? rest.length);
  }
  const first = options[0]?.value === true ? options[0].name : null;
  const kind = first === "cell" || first === "output" ? first : null;
  const isTwin = options.some(({ name }) => name === "twin");
  const isLines = options.some(({ name }) => name === "lines" || name === "distractors");
  return {
    kind: kind ?? (isTwin ? "twin" : isLines ? "lines" : "listing"),
    language: code.lang ?? "text",
    options: kind ? options.slice(1) : options,
    unread,
  };
}

export const fenceText = (fence: Fence, name: string): string | null => {
  const found = fence.options.find((option) => option.name === name);
  return found && found.value !== true ? found.value : null;
};

export const fenceHas = (fence: Fence, name: string): boolean =>
  fence.options.some((option) => option.name === name);
