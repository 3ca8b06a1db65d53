"use client";

import {
  type ReactNode,
  type RefObject,
  Suspense,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useServed } from "@/components/shell/use-served";
// What the server drew has its looks at once, long before the charts' script brings them.
import "./chart.module.css";
import { whenNear } from "./figure/when-near";

type Props = {
  /** What the chart shows: other data wake it, wherever the reader is. */
  data: unknown;
  children: ReactNode;
};

/**
 * Holds a chart whose script is fetched when it is needed. What the server drew stands as it is, and costs nothing, until
 * the reader is near; a chart that the page draws later is there when its script has come.
 */
export function WhenNear(props: Props) {
  return useServed() ? <Served {...props} /> : <Suspense>{props.children}</Suspense>;
}

function Served({ data, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(-1);
  const [served] = useState(data);
  const [awake, setAwake] = useState(false);
  const changed = data !== served;
  useEffect(() => {
    // In a transition, what stands here stays until the chart's script is there.
    const wake = () => startTransition(() => setAwake(true));
    if (changed) return wake();
    return whenNear(place.current, wake);
  }, [changed]);
  useLayoutEffect(() => keepPress(place, awake, pressed), [awake]);
  if (awake || typeof window === "undefined")
    return (
      <div key="awake" ref={place}>
        {children}
      </div>
    );
  // React leaves alone what stands inside an element that is given as HTML, and does not compare it.
  return <div key="served" ref={place} suppressHydrationWarning dangerouslySetInnerHTML={unknownHtml} />;
}

/** A button may be pressed that the server drew: which of them it was is kept, and the living one is pressed in its place. */
function keepPress(
  place: RefObject<HTMLDivElement | null>,
  awake: boolean,
  pressed: RefObject<number>,
): (() => void) | undefined {
  const part = place.current;
  if (!part) return;
  const buttons = () => [...part.querySelectorAll("button")];
  if (awake) {
    const button = buttons()[pressed.current];
    pressed.current = -1;
    button?.focus({ preventScroll: true });
    button?.click();
    return;
  }
  const keep = ({ target }: MouseEvent) => {
    pressed.current = buttons().findIndex((button) => target instanceof Node && button.contains(target));
  };
  part.addEventListener("click", keep);
  return () => part.removeEventListener("click", keep);
}

const unknownHtml = { __html: "" };
