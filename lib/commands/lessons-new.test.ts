import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

type Ended = { status: number; said: string };

/** The command as npm runs it from another folder, without a terminal. */
function lessonsNew(from: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, INIT_CWD: from };
  return new Promise((resolve) => {
    execFile("node_modules/.bin/tsx", ["lib/commands/lessons-new.ts", ...args], { env }, (error, out, err) =>
      resolve({ status: Number(error?.code ?? 0), said: out + err }),
    );
  });
}

it("Without a terminal the command does what its flags say, or says which are missing", async () => {
  const from = await mkdtemp(join(tmpdir(), "gradbook-new-"));
  try {
    const [bare, made] = await Promise.all([
      lessonsNew(from, "course", "--title", "Mine"),
      lessonsNew(from, "course", "--root", "mine", "--title", "Mine", "--subtitle", "A try"),
    ]);
    expect(bare.status).toBe(1);
    expect(bare.said).toContain("Still to be said: --root --subtitle");
    expect(made.said).toMatch(/^Made\n {2}mine\/course\.json\n/);
    expect(made.said).toContain("run lessons:new -- lesson --root mine");
    expect(made.status).toBe(0);
    expect(existsSync(join(from, "mine/course.json"))).toBe(true);
  } finally {
    await rm(from, { recursive: true });
  }
});
