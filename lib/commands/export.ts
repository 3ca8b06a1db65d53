import { typedPath } from "./called-from";
import { courseRoot } from "./course-root";
import { courseSite } from "./course-site";
import { next } from "./next";
import { readFlags } from "./read-flags";
import { refusalOf, writeSite } from "./site-export/write-site";

const { values } = readFlags({
  options: { root: { type: "string" }, out: { type: "string", default: "out" } },
});

const out = typedPath(values.out);
const refusal = await refusalOf(out);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
const site = courseSite(await courseRoot(values.root));
Object.assign(process.env, site);
const built = await next("build");
if (built !== 0) process.exit(built);
const { pages } = await writeSite(site.GRADBOOK_DIST, out);
console.log(`${pages} pages are in ${out}. Any file server can serve them, at the top of an address.`);
