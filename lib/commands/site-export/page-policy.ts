import { createHash } from "node:crypto";
import { sitePolicy } from "../../../site-policy.js";

const CHARSET = '<meta charSet="utf-8"/>';
const SCRIPTS = /<script([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * The page with the site's policy in its head, for hosts that send no headers of ours: its inline scripts are named by
 * their hashes. A policy in a page cannot say who may frame it. Throws where the page has no head as Next writes it.
 */
export function withPolicy(html: string): string {
  if (!html.includes(CHARSET)) throw new Error(`A page has no ${CHARSET}, behind which its policy belongs.`);
  const policy = sitePolicy({ scripts: inlineScripts(html).map(sourceOf) }).join("; ");
  const head = [
    CHARSET,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="referrer" content="no-referrer"/>',
  ].join("");
  // Not a text, in which "$" would have a meaning.
  return html.replace(CHARSET, () => head);
}

function inlineScripts(html: string): string[] {
  const scripts = [...html.matchAll(SCRIPTS)].filter(([, attributes = ""]) => !/\ssrc=/.test(attributes));
  return [...new Set(scripts.map(([, , text = ""]) => text))];
}

function sourceOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
