/** Pieces of a source text from its beginning: what each is ("keyword", "" for plain text) and how many characters it has. */
export type Words = (string | number)[];

/** A source text with its words marked as `<span class="token …">`. What `words` does not reach stays plain. */
export function codeHtml(source: string, words: Words): string {
  let at = 0;
  let html = "";
  for (let index = 0; index + 1 < words.length; index += 2) {
    const text = escapeHtml(source.slice(at, at + Number(words[index + 1])));
    html += words[index] === "" ? text : `<span class="token ${words[index]}">${text}</span>`;
    at += Number(words[index + 1]);
  }
  return html + escapeHtml(source.slice(at));
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
