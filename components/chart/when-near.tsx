"use client";

import { type ReactNode, Suspense, startTransition, useEffect, useRef, useState } from "react";
import { useServed } from "@/components/shell/use-served";
import { whenNear } from "./figure/when-near";

/**
 * Holds a chart whose script is fetched when it is needed. What the server drew stands as it is, and costs nothing, until
 * the reader is near; a chart that the page draws later is there when its script has come.
 */
export function WhenNear({ children }: { children: ReactNode }) {
  return useServed() ? <Served>{children}</Served> : <Suspense>{children}</Suspense>;
}

function Served({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [awake, setAwake] = useState(false);
  // In a transition, what stands here stays until the chart's script is there.
  useEffect(() => whenNear(place.current, () => startTransition(() => setAwake(true))), []);
  if (awake || typeof window === "undefined") return <div key="awake">{children}</div>;
  // React leaves alone what stands inside an element that is given as HTML, and does not compare it.
  return <div key="served" ref={place} suppressHydrationWarning dangerouslySetInnerHTML={unknownHtml} />;
}

const unknownHtml = { __html: "" };
