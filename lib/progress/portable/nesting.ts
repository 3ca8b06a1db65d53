/** How deep the brackets of a text are nested, outside of its strings: asked before it is parsed, by whatever recurses. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString && sign === "\\") at += 1;
    else if (sign === '"') inString = !inString;
    else if (!inString && (sign === "[" || sign === "{")) deepest = Math.max(deepest, ++depth);
    else if (!inString && (sign === "]" || sign === "}")) depth -= 1;
  }
  return deepest;
}
