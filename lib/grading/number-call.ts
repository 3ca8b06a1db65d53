import { close } from "./number";
import type { Trial } from "./trial";

/** A call that gave a number. `args`: empty unless all of them are numbers; `expected`: null where many numbers are right. */
export type NumberCall = {
  args: number[];
  got: number;
  expected: number | null;
  passes: boolean;
  trial: Trial;
};

/** The trial as a call that gave a number; none where it gave something else. */
export function numberCall(trial: Trial): NumberCall[] {
  const { got, call, check, passes } = trial;
  if (got.kind !== "returned" || got.value.kind !== "number") return [];
  const args = call.args.flatMap((arg) => (arg.kind === "number" ? arg.value : []));
  const expected = !isOpen(check) && trial.expected.kind === "number" ? trial.expected.value : null;
  const whole = args.length === call.args.length;
  return [{ args: whole ? args : [], got: got.value.value, expected, passes, trial }];
}

/** The number that all of them gave, or null. */
export function commonOutput(calls: readonly NumberCall[]): number | null {
  const [first] = calls;
  const same = calls.every(({ got, trial }) => close(got, first?.got ?? 0, trial.check.tolerance));
  return first && same ? first.got : null;
}

/** Whether many numbers are right. */
export function isOpen({ bound, trend }: Trial["check"]): boolean {
  return bound !== null || trend !== undefined;
}
