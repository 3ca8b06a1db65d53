"use client";

import { useEffect } from "react";
import buttons from "@/components/shell/buttons.module.css";

/** Asks for the page anew: at a press, and when the network is back. */
export function TryAgain() {
  useEffect(() => {
    const again = async () => {
      if (await answers(location.href)) location.reload();
    };
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, []);
  return (
    <button type="button" className={buttons.primary} onClick={() => location.reload()}>
      Try again
    </button>
  );
}

/** Browsers say that there is a network before it reaches the site. The service worker lets such a question through. */
function answers(url: string): Promise<boolean> {
  return fetch(url, { method: "HEAD" }).then(
    () => true,
    () => false,
  );
}
