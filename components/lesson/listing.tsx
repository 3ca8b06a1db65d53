import { highlight } from "../cell/highlight";
import { MarkedCode } from "../cell/marked-code";
import { ScrollingCode } from "../shell/scrolling-code";
import styles from "./listing.module.css";

type Props = { language: string; code: string; title?: string };

/** Program text that is only to be read. */
export function Listing({ language, code, title }: Props) {
  return (
    <figure className={styles.listing}>
      {title && <figcaption>{title}</figcaption>}
      <ScrollingCode label={title ?? "Listing"}>
        <MarkedCode source={code} words={highlight(code, language)} />
      </ScrollingCode>
    </figure>
  );
}
