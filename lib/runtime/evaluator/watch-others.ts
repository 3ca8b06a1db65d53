import type { Step } from "../protocol";
import type { Names } from "./names";
import { isSameTrace, traceOf } from "./trace";

/** Looks at all values of other steps that the step can reach; gives, when asked, the names of those that changed. */
export function watchOthers(names: Names, step: Step, shared: ReadonlyMap<object, string>): () => string[] {
  const before = names
    .reachableFrom(step)
    .map((name) => [name, traceOf(names.values.get(name), shared)] as const);
  return () =>
    before.flatMap(([name, trace]) =>
      isSameTrace(trace, traceOf(names.values.get(name), shared)) ? [] : name,
    );
}
