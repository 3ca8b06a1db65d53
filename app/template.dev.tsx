import type { ReactNode } from "react";
import { AuthorBars } from "@/components/author/preview/author-bars";
import { LessonWatch } from "@/components/author/preview/lesson-watch";

/** Around every page of the development server. */
export default function Template({ children }: { children: ReactNode }) {
  return (
    <>
      <AuthorBars>{children}</AuthorBars>
      <LessonWatch />
    </>
  );
}
