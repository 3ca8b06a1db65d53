import { todo } from "gradbook";

// FILL: the name and the types of what is asked; todo() marks what readers write.
export function relu6(x: number): number {
  return todo(`ReLU6 of ${x}`);
}
