import { type ChangedName, touchedBy } from "./changes";
import { downstreamOf, type GraphNode, inRunOrder, upstreamOf } from "./graph";

/** What the worker holds, and what is known of the pieces. */
export type RunState = {
  /** Ids whose names the worker holds as they are to be. */
  live: ReadonlySet<string>;
  /** Whether a piece waits for a click when a name that it reads changes. */
  waits: (id: string) => boolean;
  changed: readonly ChangedName[];
  /** Who has changed the value of a name since its owner last ran. */
  applied: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * What has to run so that `roots` are up to date, in the order of the dependencies: they; whatever reads what they
 * define, unless it waits for a click or stands behind what waits; and what these need and the worker does not hold, or
 * holds as somebody else has changed it.
 */
export function planRun(nodes: readonly GraphNode[], roots: readonly string[], state: RunState): string[] {
  const { run, held } = followersOf(nodes, roots, state.waits);
  const planned = new Set([...roots, ...run]);
  const upstream = new Map(nodes.map(({ id }) => [id, upstreamOf(nodes, id)]));
  const add = (id: string) => {
    planned.add(id);
    for (const each of upstream.get(id) ?? []) if (!state.live.has(each) || held.has(each)) planned.add(each);
  };
  for (const id of [...planned]) add(id);
  for (let more = missing(nodes, planned, upstream, state); more.length > 0; ) {
    for (const id of more) add(id);
    more = missing(nodes, planned, upstream, state);
  }
  return inRunOrder(nodes, planned);
}

/** Who reads what the roots define: those that run by themselves, and those that wait for a click. */
function followersOf(nodes: readonly GraphNode[], roots: readonly string[], waits: RunState["waits"]) {
  const all = new Set(roots.flatMap((root) => [...downstreamOf(nodes, root)]));
  const waiting = [...all].filter((id) => waits(id) && !roots.includes(id));
  const held = new Set(waiting.flatMap((id) => [id, ...downstreamOf(nodes, id)]));
  return { run: [...all].filter((id) => !held.has(id)), held };
}

/** What must run too, because something planned would meet a value that is not as it is to be. */
function missing(
  nodes: readonly GraphNode[],
  planned: ReadonlySet<string>,
  upstream: ReadonlyMap<string, ReadonlySet<string>>,
  { changed, applied }: RunState,
): string[] {
  const outdated = [...planned].flatMap((id) =>
    [...(upstream.get(id) ?? [])].filter((each) =>
      [...(upstream.get(each) ?? [])].some((up) => planned.has(up)),
    ),
  );
  const spoilt = changed.flatMap(({ name, owner, by }) => {
    const readers = touchedBy(nodes, [name]);
    return [...planned].flatMap((id) => {
      if (!readers.has(id)) return [];
      const before = by.filter((other) => upstream.get(id)?.has(other));
      if (planned.has(owner)) return before;
      return isSame(before, applied.get(name) ?? NOBODY) ? [] : [owner];
    });
  });
  return [...new Set([...outdated, ...spoilt])].filter((id) => !planned.has(id));
}

const NOBODY: ReadonlySet<string> = new Set();

function isSame(wanted: readonly string[], applied: ReadonlySet<string>): boolean {
  return wanted.length === applied.size && wanted.every((id) => applied.has(id));
}
