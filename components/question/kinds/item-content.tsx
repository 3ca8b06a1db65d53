import { type ReactNode, useRef } from "react";
import { useKeyboardScroll } from "@/components/shell/keyboard-scroll";
import styles from "./item-content.module.css";

/** What an author wrote into a line or a partner. What is wider than its place scrolls there, by keys too. */
export function ItemContent({ id, children }: { id?: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useKeyboardScroll(place, children);
  return (
    <div ref={place} id={id} className={styles.content}>
      {children}
    </div>
  );
}
