import { relative, sep } from "node:path";
import { watch } from "chokidar";
import { COURSE_ROOT, lastLoaded, loadLesson, proseChanges, readCourse } from "@/lib/lessons";
import type { ProseChange } from "@/lib/model";

export const dynamic = "force-dynamic";

/** Tells development pages, as a stream of events, that a file of a lesson has changed, and which of its prose. */
export function GET(request: Request): Response {
  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const watcher = watch(COURSE_ROOT, { ignoreInitial: true });
      const tell = (changes: ProseChange[]) => {
        if (!request.signal.aborted) controller.enqueue(text.encode(`data: ${JSON.stringify(changes)}\n\n`));
      };
      // The lesson is made before the page asks for it: within a page, React follows every promise, which takes longer.
      watcher.on("all", (_, path) => void prepare(path).then(tell));
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

/** Makes the lesson to which a file belongs; a file of the course itself, or of a lesson that is gone, belongs to none. */
async function prepare(path: string): Promise<ProseChange[]> {
  const [slug = ""] = relative(COURSE_ROOT, path).split(sep);
  try {
    const { course } = await readCourse(COURSE_ROOT);
    if (!course.lessons.includes(slug)) return [];
    const before = await lastLoaded(slug);
    return proseChanges(before, await loadLesson(COURSE_ROOT, slug));
  } catch (failure) {
    // The page finds out, and says so at its place.
    console.warn(`“${path}” has changed:`, failure);
    return [];
  }
}
