import { createHash } from "node:crypto";
import { evaluatorSource, frameSource } from "./evaluator-source";

/** The page of the sandbox frame, and the policy that it is to be served with. */
export type SandboxPage = { html: string; policy: string };

/**
 * The frame may run its own script (by hash) and workers made of it; nothing may be loaded, sent or opened.
 * Workers from a blob inherit the policy, and evaluate reader's code, hence 'unsafe-eval'.
 */
export async function sandboxPage(): Promise<SandboxPage> {
  const [evaluator, frame] = await Promise.all([evaluatorSource(), frameSource()]);
  const worker = `${evaluator.code}\nGradbookEvaluator.serve(self);`;
  const script = `${frame.code}\nGradbookFrame.serveFrame(document.getElementById("evaluator").textContent);`;
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'unsafe-eval' 'wasm-unsafe-eval' blob:`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const html = [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    "<title>Sandbox</title></head><body>",
    `<script type="text/plain" id="evaluator">${withoutEndTag(worker)}</script>`,
    `<script>${script}</script>`,
    "</body></html>",
  ].join("\n");
  return { html, policy };
}

/**
 * The same page one frame deeper, for a page without a network: the browser asks no service worker for a sandboxed frame, but
 * it does for the frame around one. That holds no script; its policy is the sandbox's, which inherits it, and forbids the
 * sandbox to be led elsewhere.
 */
export async function keptSandboxPage(): Promise<SandboxPage> {
  const { html, policy } = await sandboxPage();
  const kept = [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    // No style is allowed; the page shows a pixel of it, which must be the sandbox's.
    '<title>Sandbox</title></head><body topmargin="0" leftmargin="0">',
    `<iframe sandbox="allow-scripts" title="Sandbox" frameborder="0" srcdoc="${inAttribute(html)}"></iframe>`,
    "</body></html>",
  ].join("\n");
  return { html: kept, policy };
}

function inAttribute(html: string): string {
  return html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** Script text that cannot end its own element; the same program. */
function withoutEndTag(script: string): string {
  return script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}
