import { next } from "./next";

const built = await next("build");
process.exit(built === 0 ? await next("start") : built);
