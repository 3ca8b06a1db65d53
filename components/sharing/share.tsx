"use client";

import { useEffect, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { isSharedFragment } from "@/lib/sharing";
import type { Incoming } from "./incoming";
import styles from "./share.module.css";

type Panels = typeof import("./panels");

/** Where a reader passes work on, and where work arrives that came by a link or a file. Its panels load when asked for. */
export function Share() {
  const [panels, setPanels] = useState<Panels | null>(null);
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState(false);
  const [fragment, setFragment] = useState<string | null>(null);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const look = () => setFragment(isSharedFragment(location.hash) ? location.hash : null);
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);

  const needed = open || fragment !== null;
  useEffect(() => {
    if (!needed || panels) return;
    setFailed(false);
    import("./panels").then(setPanels, () => {
      setFailed(true);
      setOpen(false);
    });
  }, [needed, panels]);

  const leave = () => {
    if (isSharedFragment(location.hash))
      history.replaceState(history.state, "", location.pathname + location.search);
    setFragment(null);
    setIncoming(null);
    button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${buttons.quiet} ${styles.share}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Share
      </button>
      <div role="alert" className={styles.failed} data-shown={failed}>
        {failed && "This part of the page could not be loaded. Check the connection and press Share again."}
      </div>
      {panels && open && <panels.ShareDialog onClose={() => setOpen(false)} onOpen={setIncoming} />}
      {panels && (fragment !== null || incoming) && (
        <panels.Arrival key={fragment} fragment={fragment} incoming={incoming} onLeave={leave} />
      )}
    </>
  );
}
