/** A text of a link unpacks to at most so many bytes: a small one could fill the memory otherwise. */
export const MOST_UNPACKED_BYTES = 262_144;

export type Unpacked = { kind: "text"; text: string } | { kind: "too large" } | { kind: "damaged" };

/** A text → zlib (RFC 1950, whose checksum tells damage) → base64url (RFC 4648 §5) without padding. */
export async function packed(text: string): Promise<string> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(compressed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The way back. Reading ends as soon as the text becomes too large. Never rejects. */
export async function unpacked(packedText: string): Promise<Unpacked> {
  const bytes = bytesOf(packedText);
  if (!bytes) return { kind: "damaged" };
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > MOST_UNPACKED_BYTES) {
        await reader.cancel();
        return { kind: "too large" };
      }
      text += decoder.decode(next.value, { stream: true });
    }
    return { kind: "text", text: text + decoder.decode() };
  } catch {
    // The stream and the decoder reject for one reason only: these bytes are not what was packed.
    return { kind: "damaged" };
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(base64url) || base64url.length % 4 === 1) return null;
  const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
