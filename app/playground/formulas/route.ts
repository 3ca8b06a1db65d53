import { activationFormulas } from "@/lib/lessons";

export const dynamic = "force-static";

/** Every activation's formulas, for the explorer: read when another activation is chosen than the page began with. */
export function GET(): Response {
  return Response.json(activationFormulas());
}
