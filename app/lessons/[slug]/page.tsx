import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { BrokenLesson } from "@/components/author/preview/broken-lesson";
import { LessonPage } from "@/components/lesson/lesson-page";
import { COURSE_ROOT, describeProblem, readCourse, shownLesson } from "@/lib/lessons";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { course } = await readCourse(COURSE_ROOT);
  return course.lessons.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).slug);
  if (loaded.kind === "broken") return { title: "To be mended" };
  return { title: loaded.lesson.title, description: loaded.lesson.summary };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const loaded = await load(slug);
  if (loaded.kind === "broken") return <BrokenLesson slug={slug} problems={loaded.problems} />;
  const { course, lesson, version, mdx, claims } = loaded;
  const place = `Lesson ${course.lessons.indexOf(slug) + 1}`;
  return <LessonPage lesson={lesson} version={version} mdx={mdx} claims={claims} place={place} />;
}

/**
 * Once a page, which needs the lesson for its head too. A broken lesson ends the build with all that is wrong with it;
 * the development server shows that.
 */
const load = cache(async (slug: string) => {
  const { course } = await readCourse(COURSE_ROOT);
  if (!course.lessons.includes(slug)) notFound();
  const loaded = await shownLesson(COURSE_ROOT, slug);
  if (loaded.kind === "broken" && process.env.NODE_ENV !== "development")
    throw new Error(`The lesson “${slug}” is broken:\n${loaded.problems.map(describeProblem).join("\n")}`);
  return { course, ...loaded };
});
