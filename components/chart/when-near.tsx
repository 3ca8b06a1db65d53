"use client";

import {
  type ReactNode,
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
import { keepTouch, UNTOUCHED } from "./keep-touch";

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

const unknownHtml = { __html: "" };
