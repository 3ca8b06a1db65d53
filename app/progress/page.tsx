import type { Metadata } from "next";
import { ProgressPage } from "@/components/progress/progress-page";
import { COURSE_ROOT, describeProblem, lessonOutline, loadLesson, readCourse } from "@/lib/lessons";

export const metadata: Metadata = {
  title: "Progress",
  description: "What you have done on this device, what you know, and what to look at again.",
};

export default async function Page() {
  const { course } = await readCourse(COURSE_ROOT);
  const lessons = await Promise.all(
    course.lessons.map(async (slug) => {
      const loaded = await loadLesson(COURSE_ROOT, slug);
      if (loaded.kind === "broken") throw new Error(loaded.problems.map(describeProblem).join("\n"));
      return lessonOutline(loaded.written, loaded.lesson);
    }),
  );
  return <ProgressPage course={course.title} lessons={lessons} />;
}
