import type { Nodes } from "mdast";
import type { Context, TextCheck } from "./context";
import { type Finding, finding, shown } from "./finding";
import { nearest, suggestion } from "./nearest";
import { extractParts } from "./parts";
import { placeOf, walk } from "./tree";

/** Browsers skip white space and control characters inside a scheme; so must whoever looks for one. */
const compact = (url: string) => [...url].filter((sign) => sign > " " && sign !== "\u007f").join("");

const schemeOf = (url: string) => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? null;

function anchorFinding(node: Nodes, anchor: string, headings: readonly string[]): Finding[] {
  const wanted = decoded(anchor);
  if (headings.includes(wanted)) return [];
  const near = nearest(wanted, headings);
  const remedy = near
    ? `Did you mean #${near}?`
    : "Link to a heading of the lesson: its words in small letters, with hyphens.";
  return [finding(placeOf(node), "dead-anchor", `there is no heading "${shown(wanted)}"`, remedy)];
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function lessonFinding(node: Nodes, url: string, lessons: readonly string[]): Finding[] {
  const slug = /^\/lessons\/([^/?#]+)/.exec(url)?.[1];
  if (slug === undefined || lessons.includes(slug)) return [];
  const remedy = `Link to a lesson of the course; ${suggestion(slug, lessons)}`;
  return [finding(placeOf(node), "dead-link", `there is no lesson "${shown(slug)}"`, remedy)];
}

function linkFindings(
  node: Nodes,
  written: string,
  { lessons }: Context,
  headings: readonly string[] | null,
): Finding[] {
  const url = compact(written);
  const refuse = (seen: string, remedy: string) => [finding(placeOf(node), "link", seen, remedy)];
  if (url === "")
    return refuse("a link leads nowhere", "Write its address: [text](https://…) or [text](#heading).");
  if (url.startsWith("#")) return headings ? anchorFinding(node, url.slice(1), headings) : [];
  if (/^[\\/]{2}/.test(url))
    return refuse(`a link without a scheme: ${shown(written)}`, "Begin it with https://.");
  const scheme = schemeOf(url);
  if (scheme === "http" || scheme === "https") return [];
  if (scheme)
    return refuse(`the scheme ${scheme}: is not allowed in links`, "Link to https://… or to a #heading.");
  if (url.startsWith("/")) return lessons ? lessonFinding(node, url, lessons) : [];
  return refuse(
    `a link relative to this page: ${shown(written)}`,
    "Begin it with / (a page of the course), # or https://.",
  );
}

function imageFinding(node: Nodes, url: string): Finding {
  const scheme = schemeOf(compact(url));
  const seen = scheme ? `the scheme ${scheme}: is not allowed in images` : `an image: ${shown(url)}`;
  return finding(
    placeOf(node),
    "image",
    seen,
    "Lessons hold no image files: draw with <FunctionPlot>, or describe it in words.",
  );
}

/** Identifiers of reference images, `![x][name]`, whose address stands in a definition. */
const imageNames = (nodes: readonly Nodes[]) =>
  nodes.flatMap((node) => (node.type === "imageReference" ? [node.identifier] : []));

/** Links that lead nowhere or that run something, and images. */
export const checkLinks: TextCheck = (context) => {
  const nodes = [...walk(context.tree)].map(({ node }) => node);
  const own = extractParts(context.tree).headings.map(({ id }) => id);
  const headings = context.kind === "lesson" ? own : context.headings;
  const images = imageNames(nodes);
  return nodes.flatMap((node) => {
    if (node.type === "image") return [imageFinding(node, node.url)];
    if (node.type === "definition" && images.includes(node.identifier)) return [imageFinding(node, node.url)];
    return node.type === "link" || node.type === "definition"
      ? linkFindings(node, node.url, context, headings)
      : [];
  });
};
