import { distance } from "fastest-levenshtein";

/** The words that a reader may have meant. */
export type Vocabulary = {
  /** What "gradbook" exports. */
  exports: readonly string[];
  /** What the exported objects hold, by its own name: Linear → nn.Linear. */
  members: ReadonlyMap<string, string>;
  /** What tensors and modules can do or tell. */
  methods: readonly string[];
  /** What the notebook defines. */
  names: readonly string[];
};

/** The words of what "gradbook" exports; `prototypes`: where the methods stand. */
export function vocabularyOf(engine: object, prototypes: object[], names: Iterable<string>): Vocabulary {
  const members = Object.entries(engine).flatMap(([owner, value]) =>
    typeof value === "object" && value !== null
      ? Object.keys(value).map((member) => [member, `${owner}.${member}`] as const)
      : [],
  );
  return {
    exports: Object.keys(engine),
    // Of two owners, the first is meant.
    members: new Map(members.reverse()),
    methods: prototypes.flatMap(Object.getOwnPropertyNames).filter((name) => name !== "constructor"),
    names: [...names],
  };
}

/** The candidate that differs by a slip of the finger, or only by capitals and underscores; null where there is none. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const plain = bare(word);
  const allowed = Math.floor(plain.length / 3);
  let best: { candidate: string; away: number } | null = null;
  for (const candidate of candidates) {
    const away = candidate === word ? Number.POSITIVE_INFINITY : slips(plain, bare(candidate));
    if (away <= allowed && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { candidate, away };
  }
  return best?.candidate ?? null;
}

/** Two letters in each other's place are one slip. */
function slips(a: string, b: string): number {
  const away = distance(a, b);
  return away === 2 && [...a].sort().join() === [...b].sort().join() ? 1 : away;
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll("_", "");
}
