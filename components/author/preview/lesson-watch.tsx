"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { LessonChange, PlacedProblem, ProseChange } from "@/lib/model";
import { forgetPages } from "../../offline/forget-pages";
import { ProblemNotes } from "./problem-notes";

/** By lesson; under "" those of the course itself. */
type Problems = Readonly<Record<string, readonly PlacedProblem[]>>;

/**
 * In development: shows a lesson anew when its folder changes, without losing the place on the page. While something is
 * wrong the page stays as it was, and notes say at their place what to mend.
 */
export function LessonWatch() {
  const router = useRouter();
  const lesson = /^\/lessons\/([^/]+)/.exec(usePathname())?.[1] ?? "";
  const [problems, setProblems] = useState<Problems>({});
  // The built site may have been served at the same address, and left its service worker there.
  useEffect(() => void forgetPages(), []);
  useEffect(() => {
    const changes = new EventSource(`/changes?lesson=${encodeURIComponent(lesson)}`);
    changes.onmessage = ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as LessonChange;
      for (const each of change.prose) putInPlace(each);
      setProblems((all) => ({ ...all, [change.lesson ?? ""]: change.problems }));
      if (change.problems.length === 0 || showsProblems()) router.refresh();
    };
    return () => changes.close();
  }, [router, lesson]);
  const shown = [...(problems[""] ?? []), ...(lesson === "" ? [] : (problems[lesson] ?? []))];
  return shown.length > 0 && !showsProblems() && <ProblemNotes problems={shown} />;
}

/** A lesson that never was without problems has a page that lists them. */
const showsProblems = () => document.querySelector("[data-problems]") !== null;

/** Words are shown at once; React, which needs the time to make the whole page anew, then finds them there. */
function putInPlace({ before, after }: ProseChange): void {
  const page = document.createElement("template");
  page.innerHTML = before;
  for (const piece of document.querySelectorAll(".still"))
    if (piece.innerHTML === page.innerHTML) piece.innerHTML = after;
}
