import { monaco } from "./monaco";

type Scheme = "light" | "dark";

/** Gives editors the colours that the page has now, and changes them with the page from then on. */
export function followPageTheme(): void {
  const follow = () => {
    const scheme = currentScheme();
    defineTheme(scheme);
    monaco.editor.setTheme(nameOf(scheme));
  };
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
      ...Object.fromEntries(
        BRACKETS.map((level) => [`editorBracketHighlight.foreground${level}`, colour("--ink")]),
      ),
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

/** Brackets have the colour of the text, however deep they stand. */
const BRACKETS = [1, 2, 3, 4, 5, 6];

/** A token's colour as the page has it now, as "#rrggbb". */
function colour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  const [red, green, blue] = channels.map((channel) => Number(channel).toString(16).padStart(2, "0"));
  return `#${red}${green}${blue}`;
}
