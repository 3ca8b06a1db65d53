import { ScrollingCode } from "@/components/shell/scrolling-code";
import type { Twin } from "@/lib/model";
import { CopyButton } from "./copy-button";
import { MarkedCode } from "./marked-code";
import styles from "./twin.module.css";
import { useHighlight } from "./use-highlight";

type Props = { title: string; twin: Twin; shown: boolean };

/** The same program in PyTorch: to be read and copied, with what it printed on a real one. */
export function TwinPanel({ title, twin, shown }: Props) {
  const { source, printed, torch } = twin;
  // Most readers never open it: its words are told apart when they do.
  const words = useHighlight(shown)?.(source, "python") ?? [];
  return (
    <>
      <div className={styles.program}>
        <ScrollingCode label={`PyTorch program: ${title}`}>
          <MarkedCode source={source} words={words} />
        </ScrollingCode>
      </div>
      <section className={styles.printed} aria-label={`PyTorch printed: ${title}`}>
        <pre>{printed}</pre>
      </section>
      <footer className={styles.footer}>
        <CopyButton text={`${source}\n`} />
        <p>{`Printed by PyTorch ${torch}. Python does not run in this page.`}</p>
      </footer>
    </>
  );
}
