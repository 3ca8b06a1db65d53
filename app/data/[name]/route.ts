import { packedDataSet } from "@/lib/lessons";
import { DATA_SETS } from "@/lib/runtime";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): { name: string }[] {
  return DATA_SETS.map((name) => ({ name }));
}

/** A data set that a page gives to its cells, compressed as it lies on disk: fetched when a cell first speaks of it. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const bytes = await packedDataSet((await params).name);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { "Content-Type": "application/gzip" } });
}
