import { type DataSetName, dataSetsOf } from "./data-sets";
import type { DataSets, Program } from "./protocol";

const LOADING_MS = 10_000;

/**
 * Data sets as the page has them: each is fetched from the page's own origin, compressed by gzip, when a program first
 * speaks of it.
 */
export class PageDataSets {
  private readonly loading = new Map<DataSetName, Promise<Uint8Array | null>>();

  /** `url`: where the data sets lie, each under its name. */
  constructor(private readonly url: string) {}

  /** Those that the program speaks of. One that cannot be had is left out: the engine tells the reader. */
  async of(program: Program): Promise<DataSets> {
    const loaded = await Promise.all(
      dataSetsOf(program).map(async (name) => [name, await this.load(name)] as const),
    );
    return Object.fromEntries(loaded.flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : [])));
  }

  private async load(name: DataSetName): Promise<Uint8Array | null> {
    const loading = this.loading.get(name) ?? fetchBytes(`${this.url}/${name}`);
    this.loading.set(name, loading);
    const bytes = await loading;
    // The next run asks again.
    if (!bytes) this.loading.delete(name);
    return bytes;
  }
}

async function fetchBytes(url: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LOADING_MS) });
    if (!response.ok || !response.body) return null;
    const unpacked = response.body.pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    // Offline, too slow or cut off: as when the server has none.
    return null;
  }
}
