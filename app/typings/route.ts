import { engineTypings } from "@/lib/lessons";

export const dynamic = "force-static";

/** The engine's declarations, for the editor of programs: read when a reader first edits one. */
export async function GET(): Promise<Response> {
  return Response.json(await engineTypings());
}
