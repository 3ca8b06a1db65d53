import { exportedNames } from "@/lib/lessons";

export const dynamic = "force-static";

/** The names that programs can import, for quick fixes: read when a reader first edits one. */
export function GET(): Response {
  return Response.json(exportedNames());
}
