import { watch } from "chokidar";
import { COURSE_ROOT } from "@/lib/lessons";

export const dynamic = "force-dynamic";

/** Tells development pages, as a stream of events, that a file of a lesson has changed. */
export function GET(request: Request): Response {
  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const watcher = watch(COURSE_ROOT, { ignoreInitial: true });
      watcher.on("all", () => controller.enqueue(text.encode("data: changed\n\n")));
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
