import { writeFileSync } from "node:fs";
import { compiledKernels } from "./compile-kernels";

const text = await compiledKernels();
writeFileSync("lib/engine/assembly/compiled.ts", text);
console.log(`lib/engine/assembly/compiled.ts: ${text.length} letters`);
