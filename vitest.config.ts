import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^gradbook$/, replacement: at("./lib/engine/index.ts") },
      { find: /^gradbook\/check$/, replacement: at("./lib/model/check.ts") },
      { find: /^@\//, replacement: at("./") },
    ],
  },
  test: { include: ["lib/**/*.test.{ts,tsx}", "components/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
});
