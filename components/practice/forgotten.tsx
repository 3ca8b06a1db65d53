import type { PracticeCard } from "@/lib/model";
import type { StandingCard } from "@/lib/practice";
import styles from "./practice.module.css";

const SHOWN = 5;

type Props = { cards: readonly (PracticeCard & StandingCard)[] };

/** What the reader forgets most, with the way to where it is taught. */
export function Forgotten({ cards }: Props) {
  const forgotten = cards
    .flatMap((card) => (card.memory && card.memory.lapses > 0 ? [{ card, times: card.memory.lapses }] : []))
    .sort((a, b) => b.times - a.times)
    .slice(0, SHOWN);
  if (forgotten.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="forgotten">
      <h2 id="forgotten">Forgotten most</h2>
      <ul className={styles.list}>
        {forgotten.map(({ card, times }) => (
          <li key={`${card.lesson}/${card.part}/${card.id}`}>
            <a href={`/lessons/${card.lesson}#${card.id}`}>{card.title}</a>{" "}
            <span>
              {card.lessonTitle} · {times === 1 ? "once" : `${times} times`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
