import { add, mul, sub } from "../arithmetic";
import { requireNotNegative, requireNumber, requireOptions, requireWhole } from "../checks";
import { to } from "../convert";
import { full } from "../create";
import { cat, stack } from "../joining";
import { rand, randn } from "../random";
import { linspace } from "../ranges";
import { select } from "../slicing";
import type { Tensor } from "../tensor";
import { cos, sin } from "../trigonometry";
import { gt, ne } from "../where";

// goldens/datasets.py is the same program in PyTorch, line for line: the same seed gives the same points there.

/** Points of the plane, x: [count, 2], with their classes 0, 1, …, y: [count] (int64). */
export type Points = { x: Tensor<[number, 2]>; y: Tensor<[number]> };

export type PointOptions = {
  count?: number;
  /** Standard deviation of the normal noise that is added to both coordinates. */
  noise?: number;
};

/** The noise is drawn in one go, after whatever the places themselves drew, and not at all where it is 0. */
function points(places: Tensor, y: Tensor, noise: number): Points {
  const x = noise > 0 ? add(places, mul(randn(places.shape), noise)) : places;
  return { x: x as Tensor<[number, 2]>, y: y as Tensor<[number]> };
}

/** `count` points, shared out evenly among `classes`: first those of class 0, placed by `at(0, how many)`. */
function perClass(
  count: number,
  classes: number,
  noise: number,
  at: (label: number, size: number) => Tensor,
): Points {
  const sizes = Array.from({ length: classes }, (_, label) =>
    Math.floor((count + classes - 1 - label) / classes),
  );
  const places = cat(sizes.map((size, label) => at(label, size)));
  const y = cat(sizes.map((size, label) => full([size], label, { dtype: "int64" })));
  return points(places, y, noise);
}

/** Coordinates side by side. [n], [n] → [n, 2]. */
function coordinates(a: Tensor, b: Tensor): Tensor {
  return stack([a, b], 1);
}

/** The options that were given, without those that are undefined. */
function given<O extends object>(name: string, options: O): { [N in keyof O]?: NonNullable<O[N]> } {
  requireOptions(name, options, `data.${name}({ count: 100 })`);
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [N in keyof O]?: NonNullable<O[N]> };
}

/** Throws ArgumentError for options of which no points can be made. */
function checked<O extends { count: number; noise: number; classes?: number }>(name: string, options: O): O {
  for (const [option, value] of Object.entries(options)) requireNumber(name, value, option);
  requireWhole(name, options.count, "count", 0);
  requireNotNegative(name, options.noise, "noise");
  if (options.classes !== undefined) requireWhole(name, options.classes, "classes", 1);
  return options;
}

/** Uniform on the square [−1, 1]²; class 1 where exactly one coordinate is positive. No line separates the classes. */
export function xor(options: PointOptions = {}): Points {
  const { count, noise } = checked("xor", { count: 64, noise: 0, ...given("xor", options) });
  const places = sub(mul(rand(count, 2), 2), 1);
  const y = ne(gt(select(places, 1, 0), 0), gt(select(places, 1, 1), 0));
  return points(places, to(y, "int64"), noise);
}

/** Two half circles of radius 1 that reach into each other, the second upside down and moved by (1, ½). */
export function moons(options: PointOptions = {}): Points {
  const { count, noise } = checked("moons", { count: 100, noise: 0.1, ...given("moons", options) });
  return perClass(count, 2, noise, (label, size) => {
    const angle = linspace(0, Math.PI, size);
    return label === 0
      ? coordinates(cos(angle), sin(angle))
      : coordinates(sub(1, cos(angle)), sub(0.5, sin(angle)));
  });
}

/** Two circles around 0, of radius 1 and `factor`. */
export function circles(options: PointOptions & { factor?: number } = {}): Points {
  const defaults = { count: 100, noise: 0.05, factor: 0.5 };
  const { count, noise, factor } = checked("circles", { ...defaults, ...given("circles", options) });
  return perClass(count, 2, noise, (label, size) => {
    const angle = linspace(0, (2 * Math.PI * (size - 1)) / size, size);
    return mul(coordinates(cos(angle), sin(angle)), label === 0 ? 1 : factor);
  });
}

/** Arms that wind outwards from 0 to radius 1, `turns` times around. */
export function spirals(options: PointOptions & { classes?: number; turns?: number } = {}): Points {
  const defaults = { count: 100, noise: 0.02, classes: 2, turns: 1 };
  const { count, noise, classes, turns } = checked("spirals", { ...defaults, ...given("spirals", options) });
  return perClass(count, classes, noise, (label, size) => {
    const radius = linspace(0, 1, size);
    const angle = mul(add(mul(radius, turns), label / classes), 2 * Math.PI);
    return coordinates(mul(radius, cos(angle)), mul(radius, sin(angle)));
  });
}

/** Round normal clouds of standard deviation `noise`, their centres evenly spread on the circle of radius `radius`. */
export function blobs(options: PointOptions & { classes?: number; radius?: number } = {}): Points {
  const defaults = { count: 100, noise: 0.5, classes: 3, radius: 2 };
  const { count, noise, classes, radius } = checked("blobs", { ...defaults, ...given("blobs", options) });
  return perClass(count, classes, noise, (label, size) => {
    const angle = full([size], (2 * Math.PI * label) / classes);
    return mul(coordinates(cos(angle), sin(angle)), radius);
  });
}
