import { COURSE_ROOT, exerciseAnswers, readCourse } from "@/lib/lessons";

export const dynamic = "force-dynamic";

/** The answers that the author of an exercise has written, for the bar below it. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { course } = await readCourse(COURSE_ROOT);
  const lesson = searchParams.get("lesson") ?? "";
  if (!course.lessons.includes(lesson)) return Response.json([]);
  return Response.json(await exerciseAnswers(COURSE_ROOT, lesson, searchParams.get("exercise") ?? ""));
}
