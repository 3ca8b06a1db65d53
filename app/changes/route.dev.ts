import { relative, sep } from "node:path";
import { watch } from "chokidar";
import { COURSE_ROOT, loadLesson } from "@/lib/lessons";

export const dynamic = "force-dynamic";

/** Tells development pages, as a stream of events, that a file of a lesson has changed. */
export function GET(request: Request): Response {
  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const watcher = watch(COURSE_ROOT, { ignoreInitial: true });
      const tell = () => {
        if (!request.signal.aborted) controller.enqueue(text.encode("data: changed\n\n"));
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

async function prepare(path: string): Promise<void> {
  const [slug = ""] = relative(COURSE_ROOT, path).split(sep);
  try {
    await loadLesson(COURSE_ROOT, slug);
  } catch (failure) {
    // A file of the course itself, or a folder that is gone: the page finds out, and says so at its place.
    console.warn(`“${path}” has changed:`, failure);
  }
}
