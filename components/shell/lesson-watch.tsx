"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { ProseChange } from "@/lib/model";
import { forgetPages } from "../offline/forget-pages";

/** In development: shows a lesson anew when its folder changes, without losing the place on the page. */
export function LessonWatch() {
  const router = useRouter();
  // The built site may have been served at the same address, and left its service worker there.
  useEffect(() => void forgetPages(), []);
  useEffect(() => {
    const changes = new EventSource("/changes");
    changes.onmessage = ({ data }: MessageEvent<string>) => {
      for (const change of JSON.parse(data) as ProseChange[]) putInPlace(change);
      router.refresh();
    };
    return () => changes.close();
  }, [router]);
  return null;
}

/** Words are shown at once; React, which needs the time to make the whole page anew, then finds them there. */
function putInPlace({ before, after }: ProseChange): void {
  const page = document.createElement("template");
  page.innerHTML = before;
  for (const piece of document.querySelectorAll(".still"))
    if (piece.innerHTML === page.innerHTML) piece.innerHTML = after;
}
