import { courseRoot } from "./course-root";
import { type CourseSite, courseSite } from "./course-site";
import { readFlags } from "./read-flags";

/** What `--root DIR` and `--port N` of a command ask for: the course's site, and what Next is told. */
export async function siteOptions(): Promise<{ site: CourseSite; args: string[] }> {
  const { values } = readFlags({
    options: { root: { type: "string" }, port: { type: "string", short: "p" } },
  });
  const site = courseSite(await courseRoot(values.root));
  return { site, args: values.port === undefined ? [] : ["--port", values.port] };
}
