import { monaco } from "./monaco";

type Scheme = "light" | "dark";

/** Defines both themes from the page's own tokens, and changes them with the page from then on. */
export function followPageTheme(): void {
  for (const scheme of ["light", "dark"] as const) defineTheme(scheme);
  const follow = () => monaco.editor.setTheme(nameOf(currentScheme()));
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", follow);
  follow();
}

const nameOf = (scheme: Scheme) => `gradbook-${scheme}`;

function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function defineTheme(scheme: Scheme): void {
  const colour = tokensOf(scheme);
  const rule = (token: string, name: string) => ({ token, foreground: colour(name) });
  monaco.editor.defineTheme(nameOf(scheme), {
    base: scheme === "dark" ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      rule("", "--ink"),
      rule("delimiter", "--ink"),
      rule("identifier", "--ink"),
      rule("keyword", "--code-keyword"),
      rule("string", "--code-string"),
      rule("regexp", "--code-string"),
      rule("number", "--code-number"),
      rule("comment", "--code-comment"),
      rule("type", "--code-name"),
    ],
    colors: {
      "editor.background": colour("--sunk"),
      "editor.foreground": colour("--ink"),
      "editorCursor.foreground": colour("--ink"),
      "editor.selectionBackground": `${colour("--accent")}4d`,
      "editor.inactiveSelectionBackground": `${colour("--accent")}26`,
      "editorBracketMatch.background": `${colour("--accent")}26`,
      "editorBracketMatch.border": `${colour("--accent")}80`,
      "editorError.foreground": colour("--bad"),
      "editorWarning.foreground": colour("--warn"),
      "editorWidget.background": colour("--raised"),
      "editorWidget.foreground": colour("--ink"),
      "editorWidget.border": colour("--line"),
      "editorSuggestWidget.selectedBackground": `${colour("--accent")}33`,
      "editorSuggestWidget.selectedForeground": colour("--ink"),
      "editorSuggestWidget.highlightForeground": colour("--accent"),
      "editorSuggestWidget.focusHighlightForeground": colour("--accent"),
      "editorHoverWidget.background": colour("--raised"),
      "editorHoverWidget.border": colour("--line"),
      "input.background": colour("--sunk"),
      "input.foreground": colour("--ink"),
      "textLink.foreground": colour("--accent"),
      focusBorder: colour("--accent"),
      "scrollbarSlider.background": `${colour("--soft")}40`,
      "scrollbarSlider.hoverBackground": `${colour("--soft")}80`,
    },
  });
}

/** Reads a token's colour as "#rrggbb" in one of the two schemes. */
function tokensOf(scheme: Scheme): (name: string) => string {
  return (name) => {
    const probe = document.createElement("span");
    probe.style.colorScheme = scheme;
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    probe.remove();
    return `#${channels
      .slice(0, 3)
      .map((channel) => Number(channel).toString(16).padStart(2, "0"))
      .join("")}`;
  };
}
