import { bundleMDX } from "mdx-bundler";
import { describe, expect, it } from "vitest";
import { extractParts, lessonPlugins, questionReaders, readMdx } from ".";

const lesson = `---
title: "ReLU: one bend"
summary: What ReLU does.
objectives:
  - Say what ReLU does
minutes: 20
prerequisites: []
sources: [S0, S1]
---

## The bend

ReLU keeps $x > 0$; move <Slider name="x0" min="-4" max="4" step="0.1" value="1.5" /> and see <Value of="relu(x0)" digits="2" />.

$$
f(x) = \\max(0, x)
$$

{/* a comment */}

\`\`\`ts cell id="three-ways" title="Three ways" timeLimitSeconds="5"
const a = 1;
a
\`\`\`

\`\`\`py
print(1)
\`\`\`

<FunctionPlot id="relu-curve" title="ReLU" of="relu" domain="-4 4" derivative at="x0" />

<Claim id="C08" verdict="holds" evidence="relu-curve" asks="relu">It is $\\max(0, x)$. <Value of="relu(-1)" /></Claim>

<Callout title="Careful">See [the bend](#the-bend).</Callout>

<Exercise id="relu" />

<Question id="kink" />
`;

const exercise = `---
title: Write ReLU
---
Write \`relu\`.

<Hint>Use a comparison.</Hint>

<Hint>

Or $\\max$.

</Hint>

<Feedback for="identity">That is the identity.</Feedback>

<Solution>Two cases.</Solution>
`;

const question = `What is the slope at 0?

<Option correct>0 <Feedback>Yes.</Feedback></Option>

<Option>
1

<Feedback>No.</Feedback>
</Option>
`;

const read = { file: "lessons/relu/index.mdx", text: lesson, kind: "lesson" } as const;
const readExercise = () => readMdx({ file: "e.mdx", text: exercise, kind: "exercise" });
const readQuestion = () => readMdx({ file: "q.mdx", text: question, kind: "question" });

describe("a good lesson", () => {
  it("has no problems, nor have its exercise and question", () => {
    expect(readMdx(read).problems).toEqual([]);
    expect(readExercise().problems).toEqual([]);
    expect(readQuestion().problems).toEqual([]);
  });

  it("gives its frontmatter", () => {
    expect(readMdx(read).frontmatter).toEqual({
      title: "ReLU: one bend",
      summary: "What ReLU does.",
      objectives: ["Say what ReLU does"],
      minutes: 20,
      prerequisites: [],
      sources: ["S0", "S1"],
    });
  });

  it("gives its parts with the places where they stand in the file", () => {
    const parts = extractParts(readMdx(read).tree);
    expect(parts.cells).toEqual([
      {
        id: "three-ways",
        title: "Three ways",
        source: "const a = 1;\na",
        run: "auto",
        hidden: false,
        timeLimitSeconds: 5,
        line: 22,
        position: { line: 21, column: 1 },
      },
    ]);
    expect(parts.controls).toMatchObject([
      { name: "x0", label: "x0", min: -4, max: 4, step: 0.1, initial: 1.5 },
    ]);
    expect(parts.values).toEqual([
      { id: "value-1", of: "relu(x0)", digits: 2, position: { line: 13, column: 106 } },
      { id: "value-2", of: "relu(-1)", digits: null, position: { line: 32, column: 98 } },
    ]);
    expect(parts.plots).toMatchObject([{ id: "relu-curve", domain: [-4, 4], derivative: true, at: "x0" }]);
    expect(parts.exercises).toMatchObject([{ id: "relu" }]);
    expect(parts.questions).toMatchObject([{ id: "kink" }]);
    expect(parts.claims).toMatchObject([
      { id: "C08", verdict: "holds", evidence: "relu-curve", asks: "relu" },
    ]);
    expect(parts.headings).toMatchObject([{ id: "the-bend", text: "The bend", depth: 2 }]);
  });

  it("gives the parts of its exercise and question", () => {
    expect(extractParts(readExercise().tree)).toMatchObject({ hints: 2, feedback: [{ for: "identity" }] });
    expect(questionReaders.choice.task(readQuestion().tree)).toEqual({
      kind: "choice",
      options: [
        { id: "option-1", correct: true },
        { id: "option-2", correct: false },
      ],
    });
  });
});

describe("the plugins", () => {
  const compile = async () => {
    const plugins = lessonPlugins(readMdx(read).tree, {
      exercises: new Map([["relu", readExercise().tree]]),
      questions: new Map([["kink", readQuestion().tree]]),
    });
    const { code } = await bundleMDX({
      source: "",
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [...(options.remarkPlugins ?? []), ...plugins],
      }),
      esbuildOptions: (options) => ({ ...options, minify: false }),
    });
    return code;
  };

  it("make of a lesson what the page's words need", async () => {
    const code = await compile();
    expect(code).not.toMatch(/language-math|language-ts/);
    expect(code).toMatch(/Cell, \{\s*id: "three-ways"/);
    expect(code).toMatch(/Listing, \{\s*language: "py",\s*code: "print\(1\)"/);
    expect(code).toMatch(/Formula, \{\s*html: .*katex-display.*\s*display: true/);
    expect(code).toMatch(/h2, \{\s*id: "the-bend"/);
    expect(code).toMatch(/Value, \{\s*of: "relu\(x0\)",\s*digits: "2",\s*id: "value-1"/);
    expect(code).toMatch(/Option, \{\s*correct: true,\s*id: "option-1"/);
    expect(code).toMatch(/Exercise, \{\s*id: "relu",\s*children: \[.*\(Task, /s);
    expect(code).toMatch(/Question, \{\s*id: "kink",\s*children: \[.*\(Prompt, /s);
  });
});
