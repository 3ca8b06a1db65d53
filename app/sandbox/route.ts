import { sandboxPage } from "@/lib/lessons";
import { frameResponse } from "./frame-response";

export const dynamic = "force-static";

/** The frame in which reader's code runs, in workers, with a policy of its own. */
export async function GET(): Promise<Response> {
  return frameResponse(await sandboxPage());
}
