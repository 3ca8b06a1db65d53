import { readdirSync, readFileSync } from "node:fs";
import asc from "assemblyscript/asc";

const folder = "lib/engine/assembly";
const flags = ["-O3", "--noAssert", "--runtime", "stub", "--importMemory", "--enable", "simd"];

/** The module that holds the engine's kernels, compiled from their AssemblyScript. Throws what the compiler reports. */
export async function compiledKernels(): Promise<string> {
  const sources = new Map(
    readdirSync(folder)
      .filter((name) => name !== "compiled.ts")
      .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );
  let binary = new Uint8Array();
  const { error, stderr } = await asc.main(["index.ts", ...flags, "--outFile", "kernels.wasm"], {
    readFile: (name) => sources.get(name) ?? null,
    writeFile: (_name, content) => {
      if (typeof content !== "string") binary = Uint8Array.from(content);
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`The kernels do not compile:\n${stderr}`);
  return `// Compiled from the files beside it by \`npm run kernels\`; a test compares.\nexport const compiled =\n  "${Buffer.from(binary).toString("base64")}";\n`;
}
