import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TestPage } from "@/components/practice/test/test-page";
import { bundleTasks, COURSE_ROOT, loadCourse, practiceCards } from "@/lib/lessons";

type Props = { params: Promise<{ part: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ part: string }[]> {
  const { course } = await loadCourse(COURSE_ROOT);
  return course.parts.map((_, i) => ({ part: String(i + 1) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part } = await find((await params).part);
  return { title: `Review test: ${part.title}`, robots: "noindex" };
}

export default async function Page({ params }: Props) {
  const { number, part, lessons } = await find((await params).part);
  return <TestPage number={number} title={part.title} lessons={lessons} />;
}

async function find(number: string) {
  const { course, lessons } = await loadCourse(COURSE_ROOT);
  const part = course.parts[Number(number) - 1];
  if (!part) notFound();
  const inPart = lessons.filter(({ lesson }) => part.lessons.includes(lesson.notebook.slug));
  return {
    number: Number(number),
    part,
    lessons: await Promise.all(
      inPart.map(async ({ lesson, written }) => ({
        lesson,
        tasks: await bundleTasks(written),
        cards: practiceCards(lesson, written),
      })),
    ),
  };
}
