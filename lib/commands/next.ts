import { spawn } from "node:child_process";

/** Runs Next's own command to its end and gives its exit status. Nothing is reported to anyone. */
export function next(...args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
    const child = spawn("node_modules/.bin/next", args, { stdio: "inherit", env });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
