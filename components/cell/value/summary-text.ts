import { formatInline, type Observed } from "@/lib/model";

const LONGEST = 48;

/** What a closed branch holds, in a few words: "3 entries", "Set of 12", "tensor [2, 3] float32". */
export function summaryText(value: Observed): string {
  switch (value.kind) {
    case "tensor":
      return `tensor [${value.shape.join(", ")}] ${value.dtype}`;
    case "model":
      return `network of ${value.layers.length + value.more} layers`;
    case "array": {
      const count = value.items.length + value.more;
      return value.className === "Array" ? `list of ${count}` : `${value.className} of ${count}`;
    }
    case "object": {
      const count = value.entries.length + value.more;
      const name = value.className === "Object" ? "" : `${value.className} `;
      return `${name}{ ${count} ${count === 1 ? "entry" : "entries"} }`;
    }
    default: {
      const text = formatInline(value);
      return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
    }
  }
}
