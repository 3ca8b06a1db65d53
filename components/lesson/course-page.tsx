import Link from "next/link";
import styles from "./course-page.module.css";
import { CourseProgress } from "./course-progress";

type LessonEntry = {
  slug: string;
  title: string;
  summary: string;
  minutes: number;
  exercises: string[];
  questions: string[];
};
type Props = { title: string; subtitle: string; lessons: LessonEntry[] };

/** The course: its lessons in order, each with what the reader has done of it. */
export function CoursePage({ title, subtitle, lessons }: Props) {
  return (
    <main id="main" className={styles.main}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.subtitle}>{subtitle}</p>
      <ol className={styles.lessons}>
        {lessons.map(({ slug, title, summary, minutes, exercises, questions }, index) => (
          <li key={slug} className={styles.lesson}>
            <p className={styles.kicker}>
              Lesson {index + 1} · {minutes} minutes
            </p>
            <h2>
              <Link href={`/lessons/${slug}`}>{title}</Link>
            </h2>
            <p>{summary}</p>
            <CourseProgress lesson={slug} exercises={exercises} questions={questions} />
          </li>
        ))}
      </ol>
    </main>
  );
}
