import { host, Plot, Tensor } from "@/lib/engine";
import { formatObserved, type PrintedLine } from "@/lib/model";
import { observe, SHOWN } from "./evaluator/observe";

type Console = Record<PrintedLine["level"], (text: string) => void>;

/** How Node and Deno ask a value for its text. */
const ASKED = ["nodejs.util.inspect.custom", "Deno.customInspect"];

const written = (value: unknown) => formatObserved(observe(value, SHOWN));

/**
 * For programs outside of the page: what is printed goes to `console`, written as a cell writes it, and the consoles of
 * Node and Deno write tensors in the same way.
 */
export function printTo(console: Console): void {
  host.setPrinter((level, values) => console[level](values.map(written).join(" ")));
  for (const { prototype } of [Tensor, Plot])
    for (const name of ASKED)
      Object.defineProperty(prototype, Symbol.for(name), {
        configurable: true,
        value(this: unknown) {
          return written(this);
        },
      });
}
