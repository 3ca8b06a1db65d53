type Start = (...args: unknown[]) => unknown;
type TimerScope = { setTimeout: Start; setInterval: Start; clearTimeout: (id: unknown) => void };

/**
 * Lends a scope timers that can be ended together. A step's timers end with it: what they would do later nobody sees,
 * and it would print into the output of the step after it. Returns what ends all that were started until then.
 */
export function endableTimers(scope: TimerScope): () => void {
  const started = new Set<unknown>();
  const stop = scope.clearTimeout.bind(scope);
  for (const name of ["setTimeout", "setInterval"] as const) {
    const start = scope[name].bind(scope);
    scope[name] = (...args) => {
      const id = start(...args);
      started.add(id);
      return id;
    };
  }
  return () => {
    for (const id of started) stop(id);
    started.clear();
  };
}
