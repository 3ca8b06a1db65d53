import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** A file of the exported site. `to`: its path in the folder; `from`: where the build has it. */
export type SiteFile = { from: string; to: string; kind: "page" | "file" };

const Manifest = z.object({
  routes: z.record(
    z.string(),
    z.object({
      routeType: z.enum(["page", "route"]),
      initialHeaders: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const Routes = z.record(z.string(), z.string());

/**
 * Every page and every answer that the build has made ahead of time, as files that a plain file server finds: a page is
 * the index of a folder. Throws where a route was left to a server.
 */
export async function siteFiles(dist: string): Promise<SiteFile[]> {
  const { routes } = Manifest.parse(await readJson(join(dist, "prerender-manifest.json")));
  await refuseServerRoutes(dist, new Set(Object.keys(routes)));
  const served = Object.entries(routes).filter(([route]) => route !== "/_global-error");
  return served.map(([route, { routeType, initialHeaders }]) => {
    const path = route === "/" ? "index" : route.slice(1);
    const from = join(dist, "server/app", path);
    if (route === "/_not-found") return { from: `${from}.html`, to: "404.html", kind: "page" };
    if (routeType === "page") return { from: `${from}.html`, to: indexOf(route), kind: "page" };
    const isHtml = initialHeaders?.["content-type"]?.startsWith("text/html");
    return { from: `${from}.body`, to: isHtml ? indexOf(route) : path, kind: "file" };
  });
}

function indexOf(route: string): string {
  return join(route.slice(1), "index.html");
}

async function refuseServerRoutes(dist: string, made: ReadonlySet<string>): Promise<void> {
  const routes = Routes.parse(await readJson(join(dist, "app-path-routes-manifest.json")));
  // A route with a parameter is made for each of its values; the project's own refuse others.
  const left = Object.values(routes).filter(
    (route) => !made.has(route) && !/\[|^\/_global-error$/.test(route),
  );
  if (left.length > 0)
    throw new Error(`${left.join(", ")}: needs a server. Give the route \`dynamic = "force-static"\`.`);
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}
