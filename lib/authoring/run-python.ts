import { spawn } from "node:child_process";

/** What became of a Python program. `error`: what it wrote beside its output, with the traceback. */
export type PythonRun =
  | { kind: "printed"; text: string }
  | { kind: "failed"; error: string }
  | { kind: "stopped"; because: string }
  | { kind: "absent"; error: string };

const LIMIT_MS = 60_000;
const MOST_CHARACTERS = 100_000;

/** Runs a program in a fresh process of `python`, which gets it as its standard input; killed at a minute or 100,000 characters. */
export function runPython(python: string, source: string): Promise<PythonRun> {
  return new Promise((resolve) => {
    const env = { ...process.env, PYTHONHASHSEED: "0", PYTHONIOENCODING: "utf-8" };
    const child = spawn(python, ["-"], { env, stdio: ["pipe", "pipe", "pipe"] });
    let [text, error] = ["", ""];
    let stopped: string | null = null;
    const stop = (because: string) => {
      stopped ??= because;
      child.kill("SIGKILL");
    };
    const limit = setTimeout(() => stop(`it ran longer than ${LIMIT_MS / 1_000} s`), LIMIT_MS);
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      if (text.length > MOST_CHARACTERS) stop(`it printed more than ${MOST_CHARACTERS} characters`);
    });
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      error = (error + piece).slice(-MOST_CHARACTERS);
    });
    child.on("error", ({ message }) => {
      clearTimeout(limit);
      resolve({ kind: "absent", error: message });
    });
    child.on("close", (code) => {
      clearTimeout(limit);
      if (stopped !== null) resolve({ kind: "stopped", because: stopped });
      else resolve(code === 0 ? { kind: "printed", text } : { kind: "failed", error });
    });
    // A program that ends before it was read is told by how it ended.
    child.stdin.on("error", () => {});
    child.stdin.end(source);
  });
}
