import type { Metadata } from "next";
import { PracticePage } from "@/components/practice/practice-page";
import { COURSE_ROOT, loadCourse, practiceCards } from "@/lib/lessons";

export const metadata: Metadata = {
  title: "Practice",
  description: "What you have met in the lessons, asked again before you forget it.",
};

export default async function Page() {
  const { course, lessons } = await loadCourse(COURSE_ROOT);
  const cards = lessons.flatMap(({ lesson, written }) => practiceCards(lesson, written));
  return <PracticePage cards={cards} parts={course.parts.map(({ title }) => title)} />;
}
