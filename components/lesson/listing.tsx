import { highlight } from "../cell/highlight";
import styles from "./listing.module.css";

type Props = { language: string; code: string; title?: string };

/** Program text that is only to be read. */
export function Listing({ language, code, title }: Props) {
  return (
    <figure className={styles.listing}>
      {title && <figcaption>{title}</figcaption>}
      {/* A wide listing scrolls, and the keyboard must be able to scroll it. */}
      <pre tabIndex={0} role="region" aria-label={title ?? "Listing"}>
        <code>{highlight(code, language)}</code>
      </pre>
    </figure>
  );
}
