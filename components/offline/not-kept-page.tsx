import { KeptPages, type PageEntry } from "./kept-pages";
import styles from "./not-kept-page.module.css";
import { TryAgain } from "./try-again";

/** Shown in place of a page that cannot be had without a network. `pages`: what may be there instead. */
export function NotKeptPage({ pages }: { pages: readonly PageEntry[] }) {
  return (
    <main id="main" className={styles.main}>
      <h1>There is no network</h1>
      <p>
        This page has not been opened on this device yet, so it has to wait. Nothing that you wrote is lost,
        and it opens by itself when the network is back.
      </p>
      <TryAgain />
      <KeptPages pages={pages} />
    </main>
  );
}
