import { expect, test } from "vitest";
import { engineTypings } from "./engine-typings";

test("The typings hold the engine's own names with their docstrings, and no program", async () => {
  const files = await engineTypings();
  expect(files["index.d.ts"]).toContain("export * as nn from");
  expect(files["rectifiers.d.ts"]).toContain("/** min(max(0, x), 6). The slope is 0 at both bounds. */");
  expect(files["nn/linear.d.ts"]).toContain("As torch.nn.Linear.");
  for (const [path, text] of Object.entries(files)) {
    expect(path).toMatch(/^[a-z0-9/-]+\.d\.ts$/);
    expect(text, path).not.toMatch(/=> \{\s*return /);
  }
});

test("Every file that a declaration imports is among the typings", async () => {
  const files = await engineTypings();
  for (const [path, text] of Object.entries(files))
    for (const [, target = ""] of text.matchAll(/from "(\.[^"]*)"/g)) {
      const base = new URL(target, `file:///${path}`).pathname.slice(1);
      const known = [`${base}.d.ts`, `${base}/index.d.ts`.replace(/^\//, "")].some((each) => each in files);
      expect(known, `${path} imports ${target}`).toBe(true);
    }
});
