import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PageDataSets } from "./page-data-sets";
import type { Program } from "./protocol";
import { step } from "./testing/notebook-steps";

const program = (source: string): Program => ({ controls: {}, imports: {}, steps: [step(source)] });
const reader = program('import { data } from "gradbook";\ndata.digits();');

const PACKED = gzipSync(new Uint8Array([1, 2, 3]));
let visits: string[] = [];
let answers = true;
let whole = true;
const server = createServer((request, response) => {
  visits.push(String(request.url));
  response.writeHead(answers ? 200 : 503);
  response.end(whole ? PACKED : PACKED.subarray(0, -9));
});

beforeEach(async () => {
  visits = [];
  [answers, whole] = [true, true];
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const open = () => new PageDataSets(`http://127.0.0.1:${(server.address() as AddressInfo).port}/data`);

it("A data set is fetched once, when a program first speaks of it", async () => {
  const sets = open();
  expect(await sets.of(program("1 + 1"))).toEqual({});
  expect(visits).toEqual([]);
  const both = await Promise.all([sets.of(reader), sets.of(reader)]);
  expect(both).toEqual([{ digits: new Uint8Array([1, 2, 3]) }, { digits: new Uint8Array([1, 2, 3]) }]);
  expect(visits).toEqual(["/data/digits"]);
});

it("A data set that could not be had whole is left out, and asked for again by the next run", async () => {
  const sets = open();
  answers = false;
  expect(await sets.of(reader)).toEqual({});
  [answers, whole] = [true, false];
  expect(await sets.of(reader)).toEqual({});
  whole = true;
  expect(await sets.of(reader)).toHaveProperty("digits");
  expect(visits).toEqual(["/data/digits", "/data/digits", "/data/digits"]);
});
