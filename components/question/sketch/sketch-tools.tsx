import buttons from "@/components/shell/buttons.module.css";
import styles from "./sketch.module.css";
import { BLANK } from "./strokes";
import type { Sketch } from "./use-sketch";

/** Eraser, undo and a blank sheet. */
export function SketchTools({ sketch }: { sketch: Sketch }) {
  const { tool, setTool, isBlank, canUndo, undo, change } = sketch;
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={buttons.button}
        aria-pressed={tool === "eraser"}
        onClick={() => setTool(tool === "eraser" ? "pen" : "eraser")}
      >
        Eraser
      </button>
      <button type="button" className={buttons.button} aria-disabled={!canUndo} onClick={undo}>
        Undo
      </button>
      <button
        type="button"
        className={buttons.button}
        aria-disabled={isBlank}
        onClick={() => !isBlank && change(BLANK)}
      >
        Clear
      </button>
    </div>
  );
}
