import { getMDXComponent } from "mdx-bundler/client";
import type { Claim, Lesson, Notebook } from "@/lib/model";
import { DeletedCells } from "../own/deleted-cells";
import { OwnSlot } from "../own/own-slot";
import { Share } from "../sharing/share";
import { Island } from "../shell/island";
import { Contents } from "./contents";
import { FormulaScroll } from "./formula-scroll";
import { lessonComponents } from "./lesson-components";
import { LessonProvider } from "./lesson-context";
import styles from "./lesson-page.module.css";
import { LessonProgress } from "./lesson-progress";
import { NotebookActions } from "./notebook-actions";
import { SaveNotice } from "./save-notice";

type Props = { lesson: Lesson; version: string; mdx: string; claims: readonly Claim[]; place: string };

/** A lesson: its contents at the left, the text in the middle, remarks in the right margin. */
export function LessonPage({ lesson, version, mdx, claims, place }: Props) {
  const { title, summary, minutes, objectives, headings, notebook } = lesson;
  const Text = getMDXComponent(mdx);
  return (
    <LessonProvider key={version} notebook={notebook}>
      <div className={styles.page}>
        <Contents headings={headings.filter(({ depth }) => depth === 2)}>
          <LessonProgress />
        </Contents>
        <main id="main" className={styles.main}>
          <div className={styles.kicker}>
            <p>
              {place} · {minutes} minutes
            </p>
            <Share />
          </div>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.summary}>{summary}</p>
          <details className={styles.objectives} data-print>
            <summary>After this lesson you can</summary>
            <ul>
              {objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </details>
          {notebook.cells.length > 0 && <NotebookActions />}
          <Text components={lessonComponents(notebook, claims)} />
          <div className={styles.end}>
            <Island>
              <OwnSlot part="end" title={title} otherParts={partsOf(notebook)} />
              <DeletedCells part="end" />
            </Island>
          </div>
        </main>
      </div>
      <SaveNotice />
      <FormulaScroll />
    </LessonProvider>
  );
}

/** Ids of the parts that have a place for own cells behind them. */
function partsOf({ cells, exercises }: Notebook): string[] {
  return [...cells.filter(({ hidden }) => !hidden), ...exercises].map(({ id }) => id);
}
