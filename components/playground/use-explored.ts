import { useEffect, useRef, useState } from "react";
import type { Explorer } from "@/lib/playground";
import type { Explored } from "@/lib/trainer";
import type { NumbersWorker } from "./numbers-worker";

type Served = { state: { explorer: Explorer }; explored: Explored };

/** The curves and numbers of what is chosen, as the worker has last computed them. */
export function useExplored(explorer: Explorer, served: Served, worker: NumbersWorker) {
  const [explored, setExplored] = useState(served.explored);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useRef(served.state.explorer);
  useEffect(() => {
    if (asked.current === explorer) return;
    asked.current = explorer;
    worker.ask({ kind: "explore", explorer }).then(
      (answer) => {
        // A later answer is on its way where the reader has moved on; this one is still nearer than the one before.
        setExplored(answer);
        setFailure(null);
      },
      (error: Error) =>
        setFailure(`The curves could not be computed: ${error.message} Reload the page to try again.`),
    );
  }, [explorer, worker]);
  return { explored, failure };
}
