"use client";

import { useSyncExternalStore } from "react";
import styles from "./site-header.module.css";
import { THEME_KEY } from "./theme-script";

type Theme = "light" | "dark";

/** Switches between light and dark; until the reader chooses, the page follows the device. */
export function ThemeToggle() {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => null);
  const other: Theme = theme === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className={styles.theme}
      onClick={() => chooseTheme(other)}
      aria-label={`Use ${other} colours`}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Chooses for this page and, where the browser keeps it, for the next ones. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  window.dispatchEvent(new Event(CHANGED));
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without storage the choice holds for this page only; nothing of the reader's is lost by that.
  }
}

const CHANGED = "gradbook-theme-changed";

function subscribe(listener: () => void): () => void {
  const device = matchMedia("(prefers-color-scheme: dark)");
  device.addEventListener("change", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    device.removeEventListener("change", listener);
    window.removeEventListener(CHANGED, listener);
  };
}
