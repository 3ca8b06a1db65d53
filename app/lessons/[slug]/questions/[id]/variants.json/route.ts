import {
  COURSE_ROOT,
  GUIDE_SLUG,
  guideQuestionsWithVariants,
  guideVariants,
  questionsWithVariants,
  questionVariants,
  readCourse,
} from "@/lib/lessons";

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
  const ofGuide = (await guideQuestionsWithVariants()).map((id) => ({ slug: GUIDE_SLUG, id }));
  return [...lists.flat(), ...ofGuide];
}

/** What variant.ts of a question draws, fetched when a reader asks for a new variant. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { slug, id } = await params;
  const variants = slug === GUIDE_SLUG ? await guideVariants(id) : await lessonVariants(slug, id);
  return variants ? Response.json(variants) : new Response(null, { status: 404 });
}

async function lessonVariants(slug: string, id: string) {
  const { course } = await readCourse(COURSE_ROOT);
  return course.lessons.includes(slug) ? questionVariants(COURSE_ROOT, slug, id) : null;
}
