import type { Metadata } from "next";
import { ProgressPage } from "@/components/progress/progress-page";
import { COURSE_ROOT, lessonOutline, loadCourse, practiceCards } from "@/lib/lessons";

export const metadata: Metadata = {
  title: "Progress",
  description: "What you have done on this device, what you know, and what to look at again.",
};

export default async function Page() {
  const { course, lessons } = await loadCourse(COURSE_ROOT);
  return (
    <ProgressPage
      course={course.title}
      lessons={lessons.map(({ written, lesson }) => lessonOutline(written, lesson))}
      cards={lessons.flatMap(({ lesson, written }) => practiceCards(lesson, written))}
    />
  );
}
