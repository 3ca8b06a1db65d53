import { scoreByObjective } from "@/lib/practice";
import styles from "../practice.module.css";
import type { Asked, DrawnQuestion } from "./use-test";

type Props = {
  drawn: readonly DrawnQuestion<Asked>[];
  /** The objectives of each lesson, by its slug. */
  objectives: Readonly<Record<string, readonly string[]>>;
};

/** How a test went: in all, and by objective. */
export function Result({ drawn, objectives }: Props) {
  const results = drawn.map(({ card, verdict }) => ({ card, right: verdict?.kind === "correct" }));
  const right = results.filter((each) => each.right).length;
  const open = drawn.filter(({ verdict }) => verdict?.kind === "unanswered").length;
  const scores = scoreByObjective(results);
  return (
    <section className={styles.today} aria-labelledby="result">
      <h2 id="result" className={styles.head} tabIndex={-1}>
        {right} of {results.length} right
      </h2>
      {open > 0 && <p>{open === 1 ? "One was" : `${open} were`} not answered.</p>}
      {scores.length > 0 && (
        <table className={styles.scores}>
          <caption>By objective</caption>
          <tbody>
            {scores.map(({ lesson, objective, right, of }) => (
              <tr key={`${lesson} ${objective}`}>
                <th scope="row">{objectives[lesson]?.[objective - 1] ?? lesson}</th>
                <td>
                  {right} of {of}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
