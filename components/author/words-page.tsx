import type { MDXComponents } from "mdx/types";
import { getMDXComponent } from "mdx-bundler/client";
import type { ReactNode } from "react";
import type { AuthorExample, AuthorSection, AuthorWord, Claim, Notebook } from "@/lib/model";
import { Contents } from "../lesson/contents";
import { FormulaScroll } from "../lesson/formula-scroll";
import { lessonComponents } from "../lesson/lesson-components";
import page from "../lesson/lesson-page.module.css";
import { Listing } from "../lesson/listing";
import { SaveNotice } from "../lesson/save-notice";
import { ScrollingPart } from "../shell/scrolling-code";
import { grammarOf } from "./grammar-of";
import styles from "./words-page.module.css";
import { WordsProvider } from "./words-provider";

type Props = {
  sections: readonly AuthorSection[];
  notebook: Notebook;
  /** The code of all examples. */
  mdx: string;
  claims: readonly Claim[];
};

/** Draws the example of this id. */
type Live = (id: string) => ReactNode;

/** Every word that an author may write: what it takes, how it is written, and what becomes of it. */
export function WordsPage({ sections, notebook, mdx, claims }: Props) {
  const Examples = getMDXComponent(mdx);
  const words = lessonComponents(notebook, claims);
  const live: Live = (id) => <Examples components={{ ...words, Example: only(id) }} />;
  return (
    <WordsProvider notebook={notebook}>
      <div className={page.page}>
        <Contents headings={sections.map(({ id, title }) => ({ id, text: title, depth: 2 }))} />
        <main id="main" className={page.main}>
          <h1 className={page.title}>Words for authors</h1>
          <p className={page.summary}>
            Every word that a lesson, an exercise or a question may be written with, and what becomes of it.
            The examples are those of the author’s guide, lessons/README.md.
          </p>
          {sections.map((section) => (
            <Section key={section.id} section={section} live={live} />
          ))}
        </main>
      </div>
      <SaveNotice />
      <FormulaScroll />
    </WordsProvider>
  );
}

/** All examples are one text; of these this one alone is shown. */
function only(wanted: string): MDXComponents[string] {
  return ({ id, children }: { id: string; children?: ReactNode }) => (id === wanted ? children : null);
}

function Section({
  section: { id, title, about, words, examples },
  live,
}: {
  section: AuthorSection;
  live: Live;
}) {
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <p>{about}</p>
      {words.map((word) => (
        <Word key={word.id} word={word} live={live} />
      ))}
      {examples.map((example) => (
        <Example key={example.id} example={example} live={live} />
      ))}
    </section>
  );
}

function Word({
  word: { id, name, about, place, attributes, examples },
  live,
}: {
  word: AuthorWord;
  live: Live;
}) {
  return (
    <section>
      <h3 id={id}>
        <code>{name}</code>
      </h3>
      <p className={styles.about}>{about}</p>
      <p className={styles.place}>{place}</p>
      {attributes.length > 0 && <Attributes of={name} attributes={attributes} />}
      {examples.map((example) => (
        <Example key={example.id} example={example} live={live} />
      ))}
    </section>
  );
}

function Attributes({ of, attributes }: { of: string; attributes: AuthorWord["attributes"] }) {
  return (
    <ScrollingPart label={`Attributes of ${of}`}>
      <table className={styles.attributes}>
        <thead>
          <tr>
            <th scope="col">attribute</th>
            <th scope="col">what it says</th>
            <th scope="col">value</th>
          </tr>
        </thead>
        <tbody>
          {attributes.map(({ name, about, wants, required }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{about}</td>
              <td>
                {wants}
                {!required && <small className={styles.optional}> (may be left out)</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingPart>
  );
}

/** As it is written, and below it alive. */
function Example({ example: { id, files }, live }: { example: AuthorExample; live: Live }) {
  return (
    <div className={styles.example}>
      {files.map(({ file, language, text }) => (
        <Listing key={file} title={file} language={grammarOf(language)} code={text} />
      ))}
      {live(id)}
    </div>
  );
}
