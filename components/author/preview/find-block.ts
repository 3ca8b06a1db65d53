import type { Anchor } from "@/lib/model";

const BLOCKS = "p, li, h1, h2, h3, h4, blockquote, pre, table, dl";

/** The first of these blocks that stands on the page; null where none does. */
export function findBlock(page: ParentNode, near: readonly Anchor[]): Element | null {
  for (const anchor of near) {
    const found =
      "id" in anchor ? page.querySelector(`[id="${CSS.escape(anchor.id)}"]`) : blockWith(page, anchor.text);
    // The frame of a part is the first thing in it. What is hidden, such as a hidden cell, has no place.
    const block = "id" in anchor && found?.tagName === "DIV" ? (found.firstElementChild ?? found) : found;
    if (block && block.getClientRects().length > 0) return block;
  }
  return null;
}

function blockWith(page: ParentNode, text: string): Element | null {
  return (
    [...page.querySelectorAll(BLOCKS)].find((block) => wordsOf(block).includes(text.replace(/\s+/g, " "))) ??
    null
  );
}

const wordsOf = ({ textContent }: Element) => (textContent ?? "").replace(/\s+/g, " ");
