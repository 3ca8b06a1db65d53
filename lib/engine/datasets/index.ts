import { allocate } from "../dtype";
import { fromData } from "../elements";
import { fillNormal, fillUniform } from "../random";
import type { Tensor } from "../tensor";

/** Points of the plane, x: [count, 2], with their classes 0, 1, …, y: [count] (int64). */
export type Points = { x: Tensor<[number, 2]>; y: Tensor<[number]> };

export type PointOptions = {
  count?: number;
  /** Standard deviation of the normal noise that is added to both coordinates. */
  noise?: number;
};

type Place = { at: readonly [number, number]; label: number };

/** Points at the given places; the noise is drawn in one go, after whatever the places themselves drew. */
function points(places: readonly Place[], noise: number): Points {
  const x = allocate("float32", places.length * 2);
  if (noise > 0) fillNormal(x, "float32", 0, noise);
  const y = allocate("int64", places.length);
  places.forEach(({ at, label }, i) => {
    x[2 * i]! += at[0];
    x[2 * i + 1]! += at[1];
    y[i] = label;
  });
  return { x: fromData(x, [places.length, 2], "float32"), y: fromData(y, [places.length], "int64") };
}

/** `count` places, shared out evenly among `classes`; `at` gets the class and how far along it (0 … 1) the place is. */
function perClass(
  count: number,
  classes: number,
  at: (label: number, along: number) => readonly [number, number],
): Place[] {
  return Array.from({ length: classes }, (_, label) => {
    const size = Math.floor((count + classes - 1 - label) / classes);
    return Array.from({ length: size }, (_, i) => ({ at: at(label, size > 1 ? i / (size - 1) : 0), label }));
  }).flat();
}

/** Uniform on the square [−1, 1]²; class 1 where exactly one coordinate is positive. No line separates the classes. */
export function xor({ count = 64, noise = 0 }: PointOptions = {}): Points {
  const drawn = new Float32Array(count * 2);
  fillUniform(drawn, "float32", -1, 1);
  const places = Array.from({ length: count }, (_, i): Place => {
    const [a, b] = [drawn[2 * i]!, drawn[2 * i + 1]!];
    return { at: [a, b], label: a > 0 !== b > 0 ? 1 : 0 };
  });
  return points(places, noise);
}

/** Two half circles of radius 1 that reach into each other, the second upside down and moved by (1, ½). */
export function moons({ count = 100, noise = 0.1 }: PointOptions = {}): Points {
  const at = (label: number, along: number) => {
    const [c, s] = [Math.cos(Math.PI * along), Math.sin(Math.PI * along)];
    return label === 0 ? ([c, s] as const) : ([1 - c, 0.5 - s] as const);
  };
  return points(perClass(count, 2, at), noise);
}

/** Two circles around 0, of radius 1 and `factor`. */
export function circles({
  count = 100,
  noise = 0.05,
  factor = 0.5,
}: PointOptions & { factor?: number } = {}): Points {
  const perRing = Math.ceil(count / 2);
  const at = (label: number, along: number) => {
    const angle = 2 * Math.PI * along * (1 - 1 / perRing);
    const radius = label === 0 ? 1 : factor;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  };
  return points(perClass(count, 2, at), noise);
}

/** Arms that wind outwards from 0 to radius 1, `turns` times around. */
export function spirals({
  count = 100,
  noise = 0.02,
  classes = 2,
  turns = 1,
}: PointOptions & { classes?: number; turns?: number } = {}): Points {
  const at = (label: number, along: number) => {
    const angle = 2 * Math.PI * (turns * along + label / classes);
    return [along * Math.cos(angle), along * Math.sin(angle)] as const;
  };
  return points(perClass(count, classes, at), noise);
}

/** Round normal clouds of standard deviation `noise`, their centres evenly spread on the circle of radius `radius`. */
export function blobs({
  count = 100,
  noise = 0.5,
  classes = 3,
  radius = 2,
}: PointOptions & { classes?: number; radius?: number } = {}): Points {
  const at = (label: number) => {
    const angle = (2 * Math.PI * label) / classes;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  };
  return points(perClass(count, classes, at), noise);
}
