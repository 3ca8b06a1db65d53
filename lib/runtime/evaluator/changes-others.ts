/**
 * Whether the text of a function shows that calling it changes something outside of it: it assigns to a name that is not
 * its own, or calls what is known to change things. A guess from the text, for deciding whether to call it unasked.
 */
export function changesOthers(text: string): boolean {
  if (
    /\b(?:await|yield|this|super|delete|console|print|report|manualSeed|backward|step|push|pop|shift|splice|sort)\b|\w_\(/.test(
      text,
    )
  )
    return true;
  const own = new Set([...text.matchAll(/\b(?:let|const|var)\s+([\w$]+)/g)].map(([, name]) => name));
  return [...text.matchAll(ASSIGNED)].some(
    ([, target, before, after]) => !own.has(target ?? before ?? after),
  );
}

/** `x = …`, `x += …`, `x++` and `++x`, but neither comparisons nor arrows. */
const ASSIGNED =
  /([\w$.\])}]+)\s*(?:\*\*|<<|>>>?|&&|\|\||\?\?|[-+*/%&|^])?=(?![=>])|([\w$.\])]+)\s*(?:\+\+|--)|(?:\+\+|--)\s*([\w$.]+)/g;
