import { standaloneEngine } from "@/lib/lessons";

export const dynamic = "force-static";

/** The engine as a file, for programs that a reader takes along. */
export async function GET(): Promise<Response> {
  return new Response(await standaloneEngine(), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
}
