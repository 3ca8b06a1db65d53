"use client";

import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { judgeOrder, offeredLines, rightFromTheTop } from "@/lib/grading";
import type { OrderAnswer, OrderTask, QuestionVerdict } from "@/lib/model";
import type { FieldProps } from "../kind";
import { placed, spokenPlace, stepped } from "./order/arrangement";
import { type LineDeed, LineRow } from "./order/line-row";
import styles from "./order/order.module.css";

export const judge = judgeOrder;

/** A line that the arrow keys move, and the answer as it was before. */
type Held = { line: string; before: string[] };

/** Lines to be put in order: the answer above, and what is not used below it. */
export function Field(props: FieldProps<OrderTask, OrderAnswer>) {
  const { task, view, variant, answer, onAnswer, judged } = props;
  const offered = useMemo(() => offeredLines(task, variant.seed), [task, variant.seed]);
  const used = (answer?.lines ?? []).filter((line) => offered.includes(line));
  const unused = offered.filter((line) => !used.includes(line));
  const verdict = judged && judged.answer.lines.join() === used.join() ? judged.verdict : null;
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState("");
  const grips = useRef(new Map<string, HTMLButtonElement>());
  const toFocus = useRef<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const help = useId();

  const arrange = (lines: string[], line: string, told = spokenPlace(lines, line)) => {
    setSaid(told);
    if (lines.join() === used.join()) return grips.current.get(line)?.focus();
    toFocus.current = line;
    onAnswer({ kind: "order", lines });
  };
  const act = (line: string, deed: LineDeed) => {
    const neighbour = (step: number) => {
      const all = [...used, ...unused];
      grips.current.get(all[all.indexOf(line) + step] ?? line)?.focus();
    };
    switch (deed) {
      case "take": {
        if (held?.line === line) {
          setHeld(null);
          return setSaid(`Put down. ${spokenPlace(used, line)}`);
        }
        const lines = used.includes(line) ? used : [...used, line];
        setHeld({ line, before: used });
        return arrange(lines, line, `Taken. ${spokenPlace(lines, line)}`);
      }
      case "back": {
        const before = held?.before ?? used;
        setHeld(null);
        return arrange(before, line, `Put back. ${spokenPlace(before, line)}`);
      }
      case "up":
      case "down":
        return arrange(stepped(used, line, deed), line);
      case "out":
        setHeld(null);
        return arrange(placed(used, line, null), line);
      case "above":
        return neighbour(-1);
      case "below":
        return neighbour(1);
    }
  };

  // A line that changes lists is drawn anew, and would lose the focus.
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    grips.current.get(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const drop = useEffectEvent((line: string, place: number | null) => {
    setHeld(null);
    arrange(placed(used, line, place), line);
  });
  const press = useEffectEvent((line: string) => {
    if (!used.includes(line)) arrange([...used, line], line);
  });
  // Dragging is one of three ways: its script comes once the lines are alive.
  useEffect(() => {
    const ending = import("./order/drags").then(({ followDrags }) =>
      root.current
        ? followDrags(root.current, { drop: (...at) => drop(...at), press: (line) => press(line) })
        : () => undefined,
    );
    return () => void ending.then((end) => end());
  }, []);

  const row = (line: string, place: number | null) => {
    const item = view.items.find(({ id }) => id === line);
    return (
      <LineRow
        key={line}
        id={line}
        content={item?.content}
        feedback={isTold(verdict, line) ? item?.feedback : null}
        place={place}
        held={held?.line === line}
        mark={markOf(task, used, place, verdict)}
        help={help}
        onDeed={(deed) => act(line, deed)}
        onLeave={() => toFocus.current === null && held?.line === line && setHeld(null)}
        grip={(element) => {
          if (element) grips.current.set(line, element);
          else grips.current.delete(line);
        }}
      />
    );
  };
  return (
    <div ref={root} className={styles.field}>
      <p id={help} className={styles.help}>
        Drag lines by their dots, or take one with Space and move it with the arrow keys; Escape puts it back.
      </p>
      <section data-used>
        <p id={`${help}-used`} className={styles.title}>
          Your answer, first to last
        </p>
        <ol aria-labelledby={`${help}-used`}>{used.map((line, place) => row(line, place))}</ol>
        <p data-slot className={styles.slot}>
          {used.length === 0 && "No line yet"}
        </p>
      </section>
      <section data-unused>
        <p id={`${help}-unused`} className={styles.title}>
          Not used
        </p>
        <ul aria-labelledby={`${help}-unused`}>{unused.map((line) => row(line, null))}</ul>
      </section>
      <p aria-live="assertive" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

const isTold = (verdict: QuestionVerdict | null, line: string) =>
  verdict !== null && verdict.kind !== "unanswered" && verdict.feedback.includes(line);

/** Once the answer is checked: the lines that are right from the top, the first that is not, and those that belong nowhere. */
function markOf(
  task: OrderTask,
  used: readonly string[],
  place: number | null,
  verdict: QuestionVerdict | null,
) {
  if (place === null || verdict === null || verdict.kind === "unanswered") return null;
  const right = rightFromTheTop(task, used);
  if (place < right) return "right";
  return place === right || task.distractors.includes(used[place] ?? "") ? "astray" : null;
}
