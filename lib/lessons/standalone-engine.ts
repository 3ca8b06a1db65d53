import { build } from "esbuild";
import { DATA_SETS } from "@/lib/runtime";
import { unpackedDataSet } from "./data-sets";
import { PROJECT } from "./project";

let engine: Promise<string> | null = null;

/** The engine as one module for Node, Deno or a page of one's own, its data sets inside. Not minified: it may be read. */
export function standaloneEngine(): Promise<string> {
  engine ??= bundle();
  return engine;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    stdin: { contents: await entry(), resolveDir: PROJECT, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    tsconfig: "tsconfig.json",
  });
  return outputFiles[0]?.text ?? "";
}

async function entry(): Promise<string> {
  const given = await Promise.all(
    DATA_SETS.map(async (name) => {
      const base64 = Buffer.from(await unpackedDataSet(name)).toString("base64");
      return `host.giveDataSet("${name}", Uint8Array.from(atob("${base64}"), (sign) => sign.charCodeAt(0)));`;
    }),
  );
  return [
    `export * from "gradbook";`,
    `import { host } from "gradbook";`,
    `import { printTo } from "./lib/runtime/standalone.ts";`,
    "printTo(console);",
    ...given,
  ].join("\n");
}
