import { next } from "./next";
import { siteOptions } from "./site-options";

const { site, args } = await siteOptions();
Object.assign(process.env, site);
const built = await next("build");
process.exit(built === 0 ? await next("start", ...args) : built);
