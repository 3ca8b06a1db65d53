import type { KeyboardEvent } from "react";
import styles from "./twin.module.css";

/** What a cell with a twin shows: its own program, or the same one in PyTorch. */
export type Shown = "own" | "twin";

const TABS: readonly { shown: Shown; label: string }[] = [
  { shown: "own", label: "TypeScript" },
  { shown: "twin", label: "PyTorch" },
];

type Props = { cell: string; title: string; shown: Shown; onShow: (shown: Shown) => void };

/** The two tabs of a cell with a twin. Arrow keys, Home and End go from one to the other. */
export function TwinTabs({ cell, title, shown, onShow }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabAfter(shown, event.key);
    if (!next) return;
    event.preventDefault();
    onShow(next);
    document.getElementById(tabId(cell, next))?.focus();
  };
  return (
    <div role="tablist" aria-label={`Language of “${title}”`} className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab.shown}
          type="button"
          role="tab"
          id={tabId(cell, tab.shown)}
          aria-selected={tab.shown === shown}
          aria-controls={panelId(cell, tab.shown)}
          tabIndex={tab.shown === shown ? 0 : -1}
          onClick={() => onShow(tab.shown)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** What makes an element the panel of one of the tabs. */
export function panelProps(cell: string, panel: Shown, shown: Shown) {
  return {
    role: "tabpanel",
    id: panelId(cell, panel),
    "aria-labelledby": tabId(cell, panel),
    className: styles.panel,
    hidden: panel !== shown,
  };
}

const tabId = (cell: string, shown: Shown) => `${cell}-${shown}-tab`;
const panelId = (cell: string, shown: Shown) => `${cell}-${shown}`;

function tabAfter(shown: Shown, key: string): Shown | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowRight":
      return shown === "own" ? "twin" : "own";
    case "Home":
      return "own";
    case "End":
      return "twin";
    default:
      return null;
  }
}
