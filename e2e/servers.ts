import { courseSite } from "../lib/commands/course-site";

const START = "node_modules/.bin/next start -p";
const SITE = courseSite("e2e/course");
const BUILD = SITE.GRADBOOK_DIST;

/** The site with our course. */
export const COURSE = { url: "http://localhost:3210", command: `${START} 3210`, env: {} };

/**
 * The same site with the course of the tests, whose cells are stopped soon. What was compiled is compiled already:
 * only its pages are made anew, beside the others.
 */
export const TEST_COURSE = {
  url: "http://localhost:3211",
  command: [
    `rm -rf ${BUILD}`,
    `mkdir -p ${BUILD}`,
    `cp -r .next/. ${BUILD}`,
    "node_modules/.bin/next build --experimental-build-mode generate",
    `${START} 3211`,
  ].join(" && "),
  env: SITE,
};
