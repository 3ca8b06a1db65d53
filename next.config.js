import { sitePolicy } from "./site-policy.js";

const development = process.env.NODE_ENV === "development";

const policy = [
  ...sitePolicy({
    // Next writes its hydration data into inline scripts; its development server evaluates modules.
    scripts: ["'unsafe-inline'", ...(development ? ["'unsafe-eval'"] : [])],
    connect: development ? ["ws:"] : [],
  }),
  "frame-ancestors 'self'",
].join("; ");

/** @type {import("next").NextConfig} */
const config = {
  // Another course is built beside ours, not over it.
  distDir: process.env.GRADBOOK_DIST ?? ".next",
  compress: !development,
  poweredByHeader: false,
  devIndicators: false,
  // Types are checked by a step of the tests, together with everything that is not part of the site.
  // Next writes every course's folder into the tsconfig that it is given, but leaves one alone that extends another.
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.site.json" },
  // "route.dev.ts" and "template.dev.tsx" are there for the development server only.
  pageExtensions: development ? ["dev.tsx", "dev.ts", "tsx", "ts"] : ["tsx", "ts"],
  // The lesson pipeline runs in the server and the build, with packages that must not be bundled.
  serverExternalPackages: ["esbuild", "mdx-bundler", "chokidar", "typescript"],
  headers: async () => [
    {
      source: "/((?!sandbox(?:/kept)?$).*)",
      headers: [
        { key: "Content-Security-Policy", value: policy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "no-referrer" },
      ],
    },
  ],
};

export default config;
