import { COURSE_ROOT, describeProblem, lessonText, loadLesson, readCourse } from "@/lib/lessons";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { course } = await readCourse(COURSE_ROOT);
  return course.lessons.map((slug) => ({ slug }));
}

/** The lesson's prose as Markdown: fetched when a reader takes the lesson along. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const { course } = await readCourse(COURSE_ROOT);
  if (!course.lessons.includes(slug)) return new Response(null, { status: 404 });
  const loaded = await loadLesson(COURSE_ROOT, slug);
  if (loaded.kind === "broken") throw new Error(loaded.problems.map(describeProblem).join("\n"));
  return Response.json(lessonText(loaded.written, loaded.lesson));
}
