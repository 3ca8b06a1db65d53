import { formatObserved, type Observed } from "@/lib/model";

/** Whether a value is worth more than its text: tensors, and lists and objects that are nested or long. */
export function isRich(value: Observed): boolean {
  switch (value.kind) {
    case "tensor":
      return value.shape.length > 0 && value.values.length + value.more > 1;
    case "model":
      return true;
    case "array":
    case "object":
      return hasTensor(value) || (isNested(value) && formatObserved(value).includes("\n"));
    default:
      return false;
  }
}

/** Whether a tensor of several numbers or a network stands in it, at any depth. */
export function hasTensor(value: Observed): boolean {
  if (value.kind === "tensor" || value.kind === "model") return isRich(value);
  return partsOf(value).some(hasTensor);
}

function isNested(value: Observed): boolean {
  return value.kind === "object" || partsOf(value).some((part) => partsOf(part).length > 0);
}

function partsOf(value: Observed): Observed[] {
  if (value.kind === "array") return value.items;
  return value.kind === "object" ? value.entries.map(([, part]) => part) : [];
}
