import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./message-page.module.css";

/** A page that has only something to say, and the way back. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" className={styles.main}>
      <h1>{title}</h1>
      {children}
      <p>
        <Link href="/">Back to the course</Link>
      </p>
    </main>
  );
}
