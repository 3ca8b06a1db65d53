import Link from "next/link";
import styles from "./site-header.module.css";
import { SiteLink } from "./site-link";
import { ThemeToggle } from "./theme-toggle";

/** The bar on top of every page. `course`: the title of the course, which leads to its first page. */
export function SiteHeader({ course }: { course: string }) {
  return (
    <header className={styles.bar}>
      <Link className={styles.mark} href="/" prefetch={false}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M2 18h9L21 5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <span>{course}</span>
      </Link>
      <nav aria-label="Site" className={styles.nav}>
        <SiteLink href="/">Course</SiteLink>
        <SiteLink href="/practice">Practice</SiteLink>
        <SiteLink href="/playground">Playground</SiteLink>
        <SiteLink href="/progress">Progress</SiteLink>
      </nav>
      <ThemeToggle />
    </header>
  );
}
