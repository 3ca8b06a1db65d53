import { relative, sep } from "node:path";
import { watch } from "chokidar";
import { COURSE_ROOT, courseChange, lessonChange, readCourse } from "@/lib/lessons";
import type { LessonChange } from "@/lib/model";

export const dynamic = "force-dynamic";

/**
 * Tells development pages, as a stream of events, that a file of the course has changed, which prose has, and what is
 * wrong. First what is wrong already: with the course, and with the `lesson` that the page shows.
 */
export function GET(request: Request): Response {
  const lesson = new URL(request.url).searchParams.get("lesson") ?? "";
  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const watcher = watch(COURSE_ROOT, { ignoreInitial: true });
      const tell = (change: LessonChange | null) => {
        if (change && !request.signal.aborted)
          controller.enqueue(text.encode(`data: ${JSON.stringify(change)}\n\n`));
      };
      // One after another: what was wrong a moment ago must not be told after it was mended.
      let told = Promise.resolve();
      const tellOf = (path: string, only: (change: LessonChange) => boolean = () => true) => {
        told = told.then(() => prepare(path)).then((change) => tell(change && only(change) ? change : null));
      };
      for (const name of ["course.json", lesson]) tellOf(`${COURSE_ROOT}${sep}${name}`, isWrong);
      // The lesson is made before the page asks for it: within a page, React follows every promise, which takes longer.
      watcher.on("all", (_, path) => tellOf(path));
      request.signal.addEventListener("abort", () => {
        void watcher.close();
        controller.close();
      });
      controller.enqueue(text.encode(": watching\n\n"));
    },
  });
  return new Response(stream, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
  });
}

const isWrong = ({ problems }: LessonChange) => problems.length > 0;

/** Makes the lesson to which a file belongs; a file of a lesson that is gone belongs to none (null). */
async function prepare(path: string): Promise<LessonChange | null> {
  const [slug = "", ...below] = relative(COURSE_ROOT, path).split(sep);
  try {
    const { course } = await readCourse(COURSE_ROOT);
    if (course.lessons.includes(slug)) return await lessonChange(COURSE_ROOT, slug);
    return below.length === 0 ? await courseChange(COURSE_ROOT) : null;
  } catch (failure) {
    // The page finds out, and says so at its place.
    console.warn(`“${path}” has changed:`, failure);
    return null;
  }
}
