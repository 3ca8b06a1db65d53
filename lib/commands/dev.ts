import { next } from "./next";

process.exit(await next("dev"));
