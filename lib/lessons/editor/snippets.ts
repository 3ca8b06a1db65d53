import type { GuideFence } from "../guide/guide-fences";
import { type Attribute, cellOptions, twinOptions, type Word, words } from "../source";

type Snippet = { scope: string; prefix: string; description: string; body: string[] };

/** Every word, every fence that the project knows and every kind of question, as VS Code's snippets, by their names. */
export function editorSnippets(fences: readonly GuideFence[]): Record<string, Snippet> {
  const kinds = fences.flatMap(({ file, text }) => {
    const kind = /^questions\/.*\/index\.mdx$/.test(file) && (/^kind: (\w+)$/m.exec(text)?.[1] ?? "choice");
    return kind ? [{ kind, text }] : [];
  });
  const fence = (name: string, options: Readonly<Record<string, Attribute>>) => [
    `\`\`\`${name}${attributesOf(options)}`,
    "$0",
    "```",
  ];
  return Object.fromEntries([
    ...words.map((word) => [nameOf(word), snippet(word.name, word.about, bodyOf(word))]),
    ["Cell", snippet("cell", "A program that readers run and change.", fence("ts cell", cellOptions))],
    ["Twin", snippet("twin", "The same program in PyTorch.", fence("py", twinOptions))],
    // The first example of a kind is the plainest.
    ...[...kinds]
      .reverse()
      .map(({ kind, text }) => [
        `Question: ${kind}`,
        snippet(`question-${kind}`, `A whole question of the kind ${kind}.`, escaped(text).split("\n")),
      ]),
  ]);
}

const snippet = (prefix: string, description: string, body: string[]): Snippet => ({
  scope: "mdx,markdown",
  prefix,
  description,
  body,
});

/** Several kinds of question have a word of one name. */
export function nameOf({ name, texts, questions }: Word): string {
  return questions ? `${name} (${questions.join(", ")})` : `${name} (${texts[0]})`;
}

function bodyOf({ name, inside, attributes, content }: Word): string[] {
  const start = `<${name}${attributesOf(attributes)}`;
  if (!content) return [`${start} />`];
  return inside === "top" || inside === "block"
    ? [`${start}>`, "$0", `</${name}>`]
    : [`${start}>$0</${name}>`];
}

/** Those that are needed, each a place to fill. */
function attributesOf(attributes: Readonly<Record<string, Attribute>>): string {
  return Object.entries(attributes)
    .filter(([, { required }]) => required)
    .map(([name, attribute], index) => ` ${name}="${placeholder(index + 1, name, attribute)}"`)
    .join("");
}

function placeholder(number: number, name: string, attribute: Attribute): string {
  if (attribute.kind === "oneOf") return `\${${number}|${attribute.values.join(",")}|}`;
  return attribute.kind === "numbers" ? `\${${number}:-4 4}` : `\${${number}:${name}}`;
}

/** What means something in a snippet stands for itself. */
const escaped = (text: string) => text.replace(/[\\$}]/g, "\\$&");
