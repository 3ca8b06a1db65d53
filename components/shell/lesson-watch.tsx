"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** In development: shows a lesson anew when its folder changes, without losing the place on the page. */
export function LessonWatch() {
  const router = useRouter();
  useEffect(() => {
    const changes = new EventSource("/changes");
    changes.onmessage = () => router.refresh();
    return () => changes.close();
  }, [router]);
  return null;
}
