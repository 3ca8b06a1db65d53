import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LessonPage } from "@/components/lesson/lesson-page";
import { COURSE_ROOT, describeProblem, loadLesson, readCourse } from "@/lib/lessons";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { course } = await readCourse(COURSE_ROOT);
  return course.lessons.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await load((await params).slug);
  return { title: lesson.title, description: lesson.summary };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const { course, lesson, version, mdx, claims } = await load(slug);
  const place = `Lesson ${course.lessons.indexOf(slug) + 1}`;
  return <LessonPage lesson={lesson} version={version} mdx={mdx} claims={claims} place={place} />;
}

/** Once a page, which needs the lesson for its head too. A broken lesson ends the build with all that is wrong with it. */
const load = cache(async (slug: string) => {
  const { course } = await readCourse(COURSE_ROOT);
  if (!course.lessons.includes(slug)) notFound();
  const loaded = await loadLesson(COURSE_ROOT, slug);
  if (loaded.kind === "broken")
    throw new Error(`The lesson “${slug}” is broken:\n${loaded.problems.map(describeProblem).join("\n")}`);
  return { course, ...loaded };
});
