import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { DATA_SETS, type DataSets, dataSetsOf, type Program } from "@/lib/runtime";
import { PROJECT } from "./project";

/** A data set as its file has it, compressed by gzip; null where there is none of that name. */
export async function packedDataSet(name: string): Promise<Buffer<ArrayBuffer> | null> {
  const known = DATA_SETS.find((each) => each === name);
  return known ? await readFile(join(PROJECT, "lib/engine/datasets", `${known}.gz`)) : null;
}

/** What the build gives to a program: the data sets that it speaks of. */
export async function dataSetsFor(program: Program): Promise<DataSets> {
  const unpacked = dataSetsOf(program).map(async (name) => [name, await unpackedDataSet(name)] as const);
  return Object.fromEntries(await Promise.all(unpacked));
}

/** A data set's bytes. Throws where there is none of that name. */
export async function unpackedDataSet(name: string): Promise<Uint8Array> {
  const packed = await packedDataSet(name);
  if (!packed) throw new Error(`There is no data set “${name}”.`);
  return new Uint8Array(await promisify(gunzip)(packed));
}
