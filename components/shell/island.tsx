"use client";

import { Activity, type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { replayEarlyPress } from "./early-press";

/**
 * A part of the page that comes to life on its own: React hydrates each in a task of its own, and first the one that is
 * pressed. Unlike Suspense, Activity never moves what the server drew out of its place.
 */
export function Island({ id, children }: { id?: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} id={id}>
      <Activity>
        {children}
        <Awake place={place} />
      </Activity>
    </div>
  );
}

/** Stands inside the boundary, so that its effect runs when the rest of the part has come to life. */
function Awake({ place }: { place: RefObject<HTMLDivElement | null> }) {
  const awake = useRef(false);
  useLayoutEffect(() => {
    // It runs again when the part was away for a moment, and a press that was answered since is not to be pressed twice.
    if (place.current && !awake.current) replayEarlyPress(place.current);
    awake.current = true;
  }, [place]);
  return null;
}
