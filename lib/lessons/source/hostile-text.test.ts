import { afterEach, describe, expect, it } from "vitest";
import { readMdx } from ".";

const head =
  "---\ntitle: ReLU\nsummary: s\nobjectives: [a]\nminutes: 20\nprerequisites: []\nsources: [S1]\n---\n";
const read = (body: string, top = head) => readMdx({ file: "index.mdx", text: top + body, kind: "lesson" });

describe("a hostile text is answered within seconds", () => {
  const few = 8_000;
  it.each([
    ["a line of 2 MB", "x".repeat(2_000_000), /limit/],
    ["opening braces", "{".repeat(90_000), /braces/],
    ["expressions", "{a b} ".repeat(15_000), /braces/],
    ["opening tags", "<Aside>\n".repeat(10_000), /open at once/],
    ["angle brackets", "<".repeat(90_000), /tag/],
    ["closing braces", "}".repeat(90_000), /stray/],
    ["quotes in quotes", ">".repeat(90_000), /nested/],
    ["underlines", "a\n=\n".repeat(20_000), /lines of nothing/],
    ["conflicts", "<<<<<<< a\n".repeat(9_000), /merge conflict/],
  ])("%s", (_, body, says) => {
    const start = performance.now();
    const { problems } = read(body);
    expect(performance.now() - start).toBeLessThan(few);
    expect(problems.some(({ seen }) => says.test(seen))).toBe(true);
  });

  it.each([
    ["nested lists", `title: ${"[".repeat(9_000)}`],
    ["aliases of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]"],
    ["very many fields", Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join("\n")],
  ])("%s in the frontmatter", (_, yaml) => {
    const { problems, frontmatter } = read("Text.\n", `---\n${yaml}\n---\n`);
    expect(frontmatter).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe("nothing of a text is executed", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "ran"));

  const attempt = "globalThis.ran = true";
  it.each([
    ["an expression", `${head}{${attempt}}\n`],
    ["an attribute", `${head}<Aside title={${attempt}}>a</Aside>\n`],
    ["a spread", `${head}<Aside {...(${attempt})}>a</Aside>\n`],
    ["an export", `${head}export const a = (${attempt})\n`],
    ["a cell", `${head}\`\`\`ts cell id="a"\n${attempt}\n\`\`\`\n`],
    ["a value", `${head}<Value of="${attempt}" />\n`],
    ["a script", `${head}<script>${attempt}</script>\n`],
    ["frontmatter in JavaScript", `---js\n{ title: (${attempt}) }\n---\n`],
    ["a YAML tag", `---\ntitle: !!js/function "function(){${attempt}}()"\n---\n`],
  ])("%s", (_, text) => {
    readMdx({ file: "index.mdx", text, kind: "lesson" });
    expect(Reflect.has(globalThis, "ran")).toBe(false);
  });

  it("and a key called __proto__ changes no object", () => {
    const { problems } = read("Text.\n", "---\n__proto__: { polluted: true }\n---\n");
    expect(Reflect.has({}, "polluted")).toBe(false);
    expect(problems.map(({ seen }) => seen)).toContain('unknown field "__proto__"');
  });
});
