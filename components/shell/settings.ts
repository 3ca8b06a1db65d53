import { chooseEditor, EDITOR_KEY } from "../cell/editor-choice";
import { THEME_KEY } from "./theme-script";
import { chooseTheme } from "./theme-toggle";

/** Every key under which the site keeps something begins like this. */
const OURS = "gradbook-";

/** A choice that a reader can make: where it is kept, what to call it, and what makes it. */
const SETTINGS: { key: string; words: string; values: Record<string, () => void> }[] = [
  {
    key: THEME_KEY,
    words: "light or dark colours",
    values: { light: () => chooseTheme("light"), dark: () => chooseTheme("dark") },
  },
  { key: EDITOR_KEY, words: "the plain editor", values: { plain: () => chooseEditor("plain") } },
];

/** The reader's choices, by the keys under which they are kept. */
export function settingsNow(): Record<string, string> {
  const chosen = SETTINGS.flatMap(({ key }): [string, string][] => {
    const value = storedIn("localStorage")?.getItem(key) ?? null;
    return value === null ? [] : [[key, value]];
  });
  return Object.fromEntries(chosen);
}

/** The choices of a file that this device has not made yet. What is not known is left out. */
export function newSettings(
  file: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>>,
): { words: string; choose: () => void }[] {
  return SETTINGS.flatMap(({ key, words, values }) => {
    const value = file[key];
    if (here[key] !== undefined || value === undefined || !Object.hasOwn(values, value)) return [];
    return [{ words, choose: values[value] ?? (() => {}) }];
  });
}

/** Takes away all that the site keeps of choices, in this tab and in all. */
export function forgetSettings(): void {
  for (const name of ["localStorage", "sessionStorage"] as const) {
    const storage = storedIn(name);
    for (const key of Object.keys(storage ?? {})) if (key.startsWith(OURS)) storage?.removeItem(key);
  }
}

/** Null where the browser refuses storage: then nothing is kept there either. */
function storedIn(name: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}
