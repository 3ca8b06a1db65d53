import type { SandboxPage } from "@/lib/lessons";

export function frameResponse({ html, policy }: SandboxPage): Response {
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
