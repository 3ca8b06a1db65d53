import { next } from "./next";
import { siteOptions } from "./site-options";

const { site, args } = await siteOptions();
Object.assign(process.env, site);
process.exit(await next("dev", ...args));
