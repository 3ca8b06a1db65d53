import { COURSE_ROOT, questionsWithVariants, questionVariants, readCourse } from "@/lib/lessons";

type Params = { slug: string; id: string };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams(): Promise<Params[]> {
  const { course } = await readCourse(COURSE_ROOT);
  const lists = await Promise.all(
    course.lessons.map(async (slug) =>
      (await questionsWithVariants(COURSE_ROOT, slug)).map((id) => ({ slug, id })),
    ),
  );
  return lists.flat();
}

/** What variant.ts of a question draws, fetched when a reader asks for a new variant. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { slug, id } = await params;
  const { course } = await readCourse(COURSE_ROOT);
  const variants = course.lessons.includes(slug) ? await questionVariants(COURSE_ROOT, slug, id) : null;
  return variants ? Response.json(variants) : new Response(null, { status: 404 });
}
