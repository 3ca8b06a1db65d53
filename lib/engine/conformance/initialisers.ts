import { nn, zeros } from "../index";
import { camelCase } from "./arguments";
import { differenceOfLists, double } from "./compare";
import type { GoldenCase } from "./golden";

type Nonlinearity = Parameters<typeof nn.init.calculateGain>[0];
type Gain = { nonlinearity: string; param: number | null; gain: number };

/** The table of gains. */
export function runGains(golden: GoldenCase): string | null {
  const table = golden.table as Gain[];
  const gains = table.map(({ nonlinearity, param }) =>
    nn.init.calculateGain(camelCase(nonlinearity) as Nonlinearity, param ?? undefined),
  );
  return differenceOfLists(
    "gain",
    gains,
    table.map(({ gain }) => gain),
    double,
  );
}

type Row = { shape: number[]; fan_in: number; fan_out: number; [name: string]: unknown };

/** Fans, bounds and standard deviations of the initialisers, as the engine's own formulas give them. */
export function runFormulas(golden: GoldenCase): string | null {
  const misses = (golden.rows as Row[]).flatMap((row) =>
    Object.entries(row).map(([name, expected]) =>
      name === "shape"
        ? null
        : differenceOfLists(`[${row.shape}] ${name}`, computed(row, name), listOf(expected), double),
    ),
  );
  return misses.find((miss) => miss !== null) ?? null;
}

function listOf(expected: unknown): number[] {
  return typeof expected === "number"
    ? [expected]
    : Object.values(expected as { std: number; bound: number });
}

function computed({ shape }: Row, name: string): number[] {
  const weight = zeros(shape);
  const { fanIn, fanOut } = nn.init.fans(weight);
  const fixed: Record<string, number> = {
    fan_in: fanIn,
    fan_out: fanOut,
    xavier_uniform_bound: nn.init.xavierBound(weight),
    xavier_normal_std: nn.init.xavierStd(weight),
    "nn.Linear weight bound (kaiming_uniform a=sqrt5)": nn.init.kaimingBound(weight, { a: Math.sqrt(5) }),
    "nn.Linear bias bound": 1 / Math.sqrt(fanIn),
  };
  return name.startsWith("kaiming") ? kaiming(weight, name) : [fixed[name] ?? Number.NaN];
}

/** "kaiming fan_in leaky_relu 0.1" → standard deviation and bound. */
function kaiming(weight: Parameters<typeof nn.init.kaimingStd>[0], name: string): number[] {
  const [, mode, nonlinearity, slope] = name.split(" ") as [string, string, string, string];
  const options = {
    mode: camelCase(mode) as "fanIn" | "fanOut",
    nonlinearity: camelCase(nonlinearity) as Nonlinearity,
    ...(slope !== "None" && { a: Number(slope) }),
  };
  return [nn.init.kaimingStd(weight, options), nn.init.kaimingBound(weight, options)];
}
