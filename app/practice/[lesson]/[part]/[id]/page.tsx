import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CardPage } from "@/components/practice/card-page";
import { bundleTasks, COURSE_ROOT, loadCourse, practiceCards } from "@/lib/lessons";

type Params = { lesson: string; part: string; id: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<Params[]> {
  const { cards } = await load();
  return cards.map(({ lesson, part, id }) => ({ lesson, part, id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { card } = await find(await params);
  return { title: `Practice: ${card.title}`, robots: "noindex" };
}

export default async function Page({ params }: Props) {
  const { card, cards, lesson } = await find(await params);
  return (
    <CardPage card={card} cards={cards} lesson={lesson.lesson} tasks={await bundleTasks(lesson.written)} />
  );
}

async function load() {
  const { lessons } = await loadCourse(COURSE_ROOT);
  return { lessons, cards: lessons.flatMap(({ lesson, written }) => practiceCards(lesson, written)) };
}

async function find({ lesson: slug, part, id }: Params) {
  const { lessons, cards } = await load();
  const card = cards.find((each) => each.lesson === slug && each.part === part && each.id === id);
  const lesson = lessons.find(({ lesson }) => lesson.notebook.slug === slug);
  if (!card || !lesson) notFound();
  return { card, cards, lesson };
}
