import { ArgumentError } from "../errors";

/** One way from the output back to the input. */
export type ChainPath = {
  /** Ids from the output to the input. */
  nodes: string[];
  /** The local derivatives along it. */
  locals: number[];
  product: number;
};

type Use = { from: string; to: string; local: number };

const mostPaths = 1000;

/** All paths from the output (`from`) to the input (`to`). `uses`: those of later nodes first. */
export function pathsAlong(uses: readonly Use[], { from, to }: { from: string; to: string }): ChainPath[] {
  refuseTooMany(uses, from, to);
  const complete: ChainPath[] = [];
  const open: ChainPath[] = [{ nodes: [from], locals: [], product: 1 }];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const last = path.nodes.at(-1)!;
    if (last === to) complete.push(path);
    else open.push(...uses.filter((use) => use.to === last).map((use) => extended(path, use)));
  }
  return complete.reverse();
}

function extended({ nodes, locals, product }: ChainPath, { from, local }: Use): ChainPath {
  return { nodes: [...nodes, from], locals: [...locals, local], product: product * local };
}

/** Counts before it lists: twice as many for every x + x. */
function refuseTooMany(uses: readonly Use[], from: string, to: string): void {
  const counts = new Map([[from, 1]]);
  for (const use of uses) counts.set(use.from, (counts.get(use.from) ?? 0) + (counts.get(use.to) ?? 0));
  const count = counts.get(to) ?? 0;
  if (count > mostPaths)
    throw new ArgumentError(
      `chainRule: ${count} paths lead from the output to this input; at most ${mostPaths} are told one by one. Choose an input that is nearer to the output.`,
    );
}
