import { todo } from "gradbook";

// FILL: name and types of what is asked. An answer that still reaches todo() is “not answered”, never wrong.
export function relu6(x: number): number {
  return todo(`ReLU6 of ${x}`);
}
