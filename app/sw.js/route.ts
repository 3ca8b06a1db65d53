import { COURSE_ROOT, serviceWorker } from "@/lib/lessons";

export const dynamic = "force-static";

/** The service worker, which keeps visited pages for reading without a network. The development server has none. */
export async function GET(): Promise<Response> {
  if (process.env.NODE_ENV === "development") return new Response(null, { status: 404 });
  return new Response(await serviceWorker(COURSE_ROOT), {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
