import type { CompiledCode } from "@/lib/model";

/** What the program does when nothing of a lesson is around it: its value, or what it throws. */
export async function evaluateCode({
  js,
}: CompiledCode): Promise<{ value: unknown; names: Record<string, unknown> }> {
  const AsyncFunction = (async () => {}).constructor as new (body: string) => () => Promise<never>;
  return await new AsyncFunction(js)();
}
