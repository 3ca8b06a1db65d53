import { useId, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { SketchCurve, SketchFrame } from "@/lib/model";
import styles from "./sketch.module.css";
import { throughPoints } from "./strokes";
import { readPoints } from "./typed-points";

type Props = { frame: SketchFrame; onCurve: (curve: SketchCurve) => void };

/** Points to type instead of drawing them. */
export function TypedPointsField({ frame, onCurve }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const draw = () => {
    const typed = readPoints(text, frame);
    if (typed.kind === "points") onCurve(throughPoints(frame, typed.points));
    setSaid(typed.kind === "points" ? `Drawn through ${typed.points.length} points.` : typed.why);
  };
  return (
    <details className={styles.typed}>
      <summary>Type points instead</summary>
      <label htmlFor={`${id}-points`}>
        One point a line: x, y. Lines join them; two points of the same x are a jump.
      </label>
      <textarea
        id={`${id}-points`}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          setText(event.target.value);
          setSaid("");
        }}
      />
      <div className={styles.tools}>
        <button type="button" className={buttons.button} onClick={draw}>
          Draw through them
        </button>
        <span id={`${id}-said`} aria-live="polite">
          {said}
        </span>
      </div>
    </details>
  );
}
