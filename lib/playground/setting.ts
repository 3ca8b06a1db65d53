/** What an address said of a setting: its value, and what had to be put right, as the end of a sentence. */
export type Read<T> = { value: T; wrong: string | null };

/** One setting of the page: what it is at first, and how an address writes and reads it. */
export type Setting<T> = {
  initial: T;
  write(value: T): string;
  /** Any text gives a value: the nearest one that is allowed, or the initial one. */
  read(text: string): Read<T>;
};

/** A value that a setting takes. */
export type ValueOf<S> = S extends Setting<infer T> ? T : never;

/** One word of a list. */
export function choice<const T extends string>(options: readonly T[], initial: NoInfer<T>): Setting<T> {
  return {
    initial,
    write: (value) => value,
    read: (text) => {
      const value = options.find((option) => option === text);
      if (value !== undefined) return { value, wrong: null };
      return { value: initial, wrong: `must be one of ${options.join(", ")}; ${initial} is taken` };
    },
  };
}

/** A number from `min` to `max`, in whole steps from `min`, or any number where `step` is null. */
export function number(range: {
  initial: number;
  min: number;
  max: number;
  step: number | null;
}): Setting<number> {
  const { initial, min, max, step } = range;
  return {
    initial,
    write: String,
    read: (text) => {
      const given = text.trim() === "" ? Number.NaN : Number(text);
      if (Number.isNaN(given))
        return { value: initial, wrong: `must be a number from ${min} to ${max}; ${initial} is taken` };
      const value = nearest(given, min, max, step);
      if (value === given) return { value, wrong: null };
      const steps = step === null ? "" : ` in steps of ${step}`;
      return { value, wrong: `goes from ${min} to ${max}${steps}; ${value} is taken` };
    },
  };
}

/** "1" or "0". */
export function flag(initial: boolean): Setting<boolean> {
  return {
    initial,
    write: (value) => (value ? "1" : "0"),
    read: (text) =>
      text === "1" || text === "0"
        ? { value: text === "1", wrong: null }
        : { value: initial, wrong: `must be 1 or 0; ${initial ? 1 : 0} is taken` },
  };
}

/** Whole numbers with commas between; "0" stands for an empty list. */
export function wholes(range: {
  initial: readonly number[];
  most: number;
  max: number;
}): Setting<readonly number[]> {
  const { initial, most, max } = range;
  const write = (value: readonly number[]) => (value.length === 0 ? "0" : value.join(","));
  return {
    initial,
    write,
    read: (text) => {
      if (text === "0") return { value: [], wrong: null };
      const given = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
      if (given.some(Number.isNaN))
        return {
          value: initial,
          wrong: `must be whole numbers with commas between, such as 4,2; ${write(initial)} is taken`,
        };
      const value = given.slice(0, most).map((each) => nearest(each, 1, max, 1));
      if (write(value) === given.join(",")) return { value, wrong: null };
      return {
        value,
        wrong: `has at most ${most} numbers, each a whole one from 1 to ${max}; ${write(value)} is taken`,
      };
    },
  };
}

/** The nearest allowed value, without the dust of adding up steps. */
export function nearest(given: number, min: number, max: number, step: number | null): number {
  const inside = Math.min(max, Math.max(min, given));
  if (step === null) return inside;
  return Number((min + Math.round((inside - min) / step) * step).toPrecision(12));
}
