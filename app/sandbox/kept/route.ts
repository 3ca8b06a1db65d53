import { keptSandboxPage } from "@/lib/lessons";
import { frameResponse } from "../frame-response";

export const dynamic = "force-static";

/** The sandbox's frame within another, for a page without a network: the service worker keeps it. */
export async function GET(): Promise<Response> {
  return frameResponse(await keptSandboxPage());
}
