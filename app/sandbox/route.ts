import { sandboxPage } from "@/lib/lessons";

export const dynamic = "force-static";

/** The frame in which reader's code runs, in workers, with a policy of its own. */
export async function GET(): Promise<Response> {
  const { html, policy } = await sandboxPage();
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
