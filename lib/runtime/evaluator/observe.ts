import { nn, Plot, Tensor } from "@/lib/engine";
import type { Observed, ObservedTensor } from "@/lib/model";
import { VALUE } from "../program-body";
import { observeModel } from "./observe-model";
import { observePlot } from "./observe-plot";

/** How much of a value leaves the sandbox. */
export type Limits = {
  depth: number;
  /** Items of one list, entries of one object. */
  items: number;
  /** Values in all. */
  values: number;
  /** Characters of one string. */
  length: number;
  /** Numbers of one tensor besides its text. */
  numbers: number;
  /** Characters of all strings together. */
  characters: number;
  /** For a reader's eyes: an object may say how it is written as data (`toJSON`), a network tells its layers. */
  forEyes: boolean;
};

/** For what a reader looks at. */
export const SHOWN: Limits = {
  depth: 6,
  items: 100,
  values: 2_000,
  length: 10_000,
  numbers: 1,
  characters: 100_000,
  forEyes: true,
};
/** For what is compared: large, and nothing but the value itself is asked. */
export const COMPARED: Limits = {
  depth: 12,
  items: 10_000,
  values: 50_000,
  length: 100_000,
  numbers: 100_000,
  characters: 1_000_000,
  forEyes: false,
};

/** A live value → plain data. Getters that throw and proxies that refuse are told as such; nothing here throws. */
export function observe(value: unknown, limits: Limits): Observed {
  return new Observer(limits).see(value, []);
}

class Observer {
  private seen = 0;
  private characters = 0;
  constructor(private readonly limits: Limits) {}

  see(value: unknown, ancestors: object[]): Observed {
    this.seen += 1;
    if (typeof value === "function" && this.limits.forEyes) return seeFunction(value);
    if (typeof value !== "object" || value === null) return this.seePrimitive(value);
    try {
      return this.seeObject(value, ancestors);
    } catch {
      return { kind: "opaque", text: "an object that cannot be looked into" };
    }
  }

  private seePrimitive(value: unknown): Observed {
    switch (typeof value) {
      case "undefined":
        return { kind: "undefined" };
      case "number":
        return { kind: "number", value };
      case "boolean":
        return { kind: "boolean", value };
      case "string":
        return this.seeString(value);
      case "bigint":
        return { kind: "bigint", digits: this.cut(value.toString()) };
      case "symbol":
        return { kind: "symbol", text: this.cut(value.toString()) };
      case "function":
        return { kind: "function", name: nameOf(value) };
      default:
        return { kind: "null" };
    }
  }

  private seeString(value: string): Observed {
    const kept = this.cut(value);
    return { kind: "string", value: kept, more: value.length - kept.length };
  }

  /** As much of the text as one may have, and as all together may still have. */
  private cut(text: string): string {
    const { length, characters } = this.limits;
    const kept = text.slice(0, Math.max(0, Math.min(length, characters - this.characters)));
    this.characters += kept.length;
    return kept;
  }

  private seeObject(value: object, ancestors: object[]): Observed {
    if (ancestors.includes(value)) return { kind: "circular" };
    if (value instanceof Plot) return observePlot(value);
    if (value instanceof Tensor) return this.seeTensor(value);
    if (value instanceof Error)
      return {
        kind: "error",
        name: this.cut(String(value.name)),
        message: this.cut(String(value.message)),
      };
    if (value instanceof Promise) return { kind: "opaque", text: "Promise" };
    if (ancestors.length >= this.limits.depth || this.seen > this.limits.values)
      return { kind: "opaque", text: Array.isArray(value) ? "[…]" : "{…}" };
    const within = [...ancestors, value];
    if (this.limits.forEyes && !(value instanceof Date) && hasToJson(value))
      return this.see(value.toJSON(), within);
    if (value instanceof Date) return { kind: "opaque", text: `Date ${value.toString()}` };
    if (isList(value)) return this.seeList(value, within);
    return this.seeEntries(value, within);
  }

  private seeTensor(tensor: Tensor): ObservedTensor {
    const count = tensor.numel();
    const shown = Math.min(count, this.limits.numbers);
    const values = tensor.detach().reshape(count).narrow(0, 0, shown).toArray();
    return {
      kind: "tensor",
      shape: [...tensor.shape],
      dtype: tensor.dtype,
      values: Array.from(values as ArrayLike<number | boolean>, Number),
      more: count - shown,
      requiresGrad: tensor.requiresGrad,
      text: this.cut(tensor.toString()),
    };
  }

  private seeList(list: Iterable<unknown> & { size?: number; length?: number }, within: object[]): Observed {
    const size = list.length ?? list.size ?? 0;
    const items: Observed[] = [];
    for (const item of list) {
      if (items.length >= this.limits.items || this.seen > this.limits.values) break;
      items.push(this.see(item, within));
    }
    return { kind: "array", className: classNameOf(list), items, more: size - items.length };
  }

  private seeEntries(value: object, within: object[]): Observed {
    const all =
      value instanceof Map ? [...value] : Object.keys(value).map((key) => [key, undefined] as const);
    const shown = all.slice(0, this.limits.items);
    const entries = shown.map(([key, known]): [string, Observed] => {
      const name = typeof key === "string" ? key : String(key);
      return [name.slice(0, 200), this.seeProperty(value, name, known, within)];
    });
    return { kind: "object", className: classNameOf(value), entries, more: all.length - shown.length };
  }

  private seeProperty(owner: object, key: string, known: unknown, within: object[]): Observed {
    if (owner instanceof Map) return this.see(known, within);
    try {
      return this.see((owner as Record<string, unknown>)[key], within);
    } catch {
      return { kind: "opaque", text: "a getter that throws" };
    }
  }
}

/** A network is a function too. One of a reader's own may print itself by a method that throws. */
function seeFunction(value: object): Observed {
  try {
    return value instanceof nn.Module ? observeModel(value) : { kind: "function", name: nameOf(value) };
  } catch {
    return { kind: "opaque", text: "a function that cannot be looked into" };
  }
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function isList(value: object): value is Iterable<unknown> & { size?: number; length?: number } {
  return (
    Array.isArray(value) ||
    value instanceof Set ||
    (ArrayBuffer.isView(value) && !(value instanceof DataView))
  );
}

function classNameOf(value: object): string {
  const { constructor } = value;
  return typeof constructor === "function" ? nameOf(constructor) : "";
}

/** A function without a name has got that of the variable in which its program's value is kept. */
export function nameOf(value: unknown): string {
  const { name } = value as { name?: unknown };
  return typeof name === "string" && name !== VALUE ? name.slice(0, 100) : "";
}
