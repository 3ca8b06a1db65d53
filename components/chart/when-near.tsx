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
  const touched = useRef(UNTOUCHED);
  const [served] = useState(data);
  const [awake, setAwake] = useState(false);
  const changed = data !== served;
  useEffect(() => {
    // In a transition, what stands here stays until the chart's script is there.
    const wake = () => startTransition(() => setAwake(true));
    if (changed) return wake();
    return whenNear(place.current, wake);
  }, [changed]);
  useLayoutEffect(() => keepTouch(place, awake, touched), [awake]);
  if (awake || typeof window === "undefined")
    return (
      <div key="awake" ref={place}>
        {children}
      </div>
    );
  // React leaves alone what stands inside an element that is given as HTML, and does not compare it.
  return <div key="served" ref={place} suppressHydrationWarning dangerouslySetInnerHTML={unknownHtml} />;
}

const touchable = "button, [tabindex]";

/** Which parts of the served chart had the focus, or were pressed, by their place among all that can be. */
type Touched = { focused: number; pressed: number };

const UNTOUCHED: Touched = { focused: -1, pressed: -1 };

/** What the server drew may be focused and pressed: the living chart takes the focus over, and is pressed in its place. */
function keepTouch(
  place: RefObject<HTMLDivElement | null>,
  awake: boolean,
  touched: RefObject<Touched>,
): (() => void) | undefined {
  const part = place.current;
  if (!part) return;
  const parts = () => [...part.querySelectorAll<HTMLElement>(touchable)];
  if (awake) {
    const { focused, pressed } = touched.current;
    touched.current = UNTOUCHED;
    // The focus that went with the served chart is nowhere now; one that the reader took elsewhere stays there.
    if (document.activeElement === document.body) parts()[focused]?.focus({ preventScroll: true });
    parts()[pressed]?.click();
    return;
  }
  const placeOf = (target: EventTarget | null) =>
    parts().findIndex((each) => target instanceof Node && each.contains(target));
  const press = ({ target }: MouseEvent) => {
    touched.current = { ...touched.current, pressed: placeOf(target) };
  };
  const focus = ({ target }: FocusEvent) => {
    touched.current = { ...touched.current, focused: placeOf(target) };
  };
  const ended = new AbortController();
  part.addEventListener("click", press, { signal: ended.signal });
  part.addEventListener("focusin", focus, { signal: ended.signal });
  const focusedNow = placeOf(document.activeElement);
  if (focusedNow >= 0) touched.current = { ...touched.current, focused: focusedNow };
  return () => ended.abort();
}

const unknownHtml = { __html: "" };
