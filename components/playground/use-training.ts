import { useCallback, useEffect, useRef, useState } from "react";
import { type Experiment, MOST_UPDATES } from "@/lib/playground";
import type { Frame } from "@/lib/trainer";
import type { NumbersWorker } from "./numbers-worker";

/** A frame waits no longer for its numbers. */
const withinMs = 10;

/** Where training has to go: nowhere, so far, or on until it is told to stop. */
type Goal = { updates: number; ask: number } | null;

export type Training = {
  frame: Frame;
  playing: boolean;
  failure: string | null;
  play: (updatesAFrame: number) => void;
  pause: () => void;
  step: (updates: number) => void;
  reset: () => void;
};

type Props = {
  experiment: Experiment;
  /** How far an address says that it has been trained. */
  updates: number;
  /** Changes whenever an address brought both. */
  arrivals: number;
  served: Frame;
  worker: NumbersWorker;
  /** Training stands still after so many updates. */
  onRest: (updates: number) => void;
};

/** The experiment in the worker: started anew whenever it changes, asked for the next frame when the last was painted. */
export function useTraining({ experiment, updates, arrivals, served, worker, onRest }: Props): Training {
  const [frame, setFrame] = useState(served);
  const [playing, setPlaying] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = useRef(0);
  const started = useRef<Experiment | null>(null);
  const shown = useRef(served);
  const rest = useRef(onRest);
  useEffect(() => {
    rest.current = onRest;
  });

  const show = useCallback((next: Frame) => {
    shown.current = next;
    setFrame(next);
  }, []);

  /** Trains towards the goal, frame by frame, until another run begins. */
  const go = useCallback(
    async (experiment: Experiment, goal: Goal, anew: boolean) => {
      const mine = ++run.current;
      const current = () => run.current === mine;
      setFailure(null);
      try {
        if (anew || started.current !== experiment) {
          started.current = experiment;
          const first = await worker.ask({ kind: "start", experiment });
          if (!current()) return;
          show(first);
        }
        setPlaying(goal !== null);
        while (goal !== null && shown.current.updates < goal.updates) {
          const left = Math.min(goal.ask, goal.updates - shown.current.updates);
          const next = await worker.ask({ kind: "train", updates: left, withinMs });
          if (!current()) return;
          show(next);
          await nextPicture();
          if (!current()) return;
        }
        setPlaying(false);
        if (goal !== null) rest.current(shown.current.updates);
      } catch (error) {
        started.current = null;
        setPlaying(false);
        setFailure(
          `Training stopped: ${error instanceof Error ? error.message : error} Press Reset to try again.`,
        );
      }
    },
    [worker, show],
  );

  const wanted = useRef({ experiment, arrivals });
  const target = useRef(updates);
  target.current = updates;
  useEffect(() => {
    if (wanted.current.experiment === experiment && wanted.current.arrivals === arrivals) return;
    const arrived = wanted.current.arrivals !== arrivals;
    wanted.current = { experiment, arrivals };
    const until = target.current;
    void go(experiment, arrived && until > 0 ? { updates: until, ask: until } : null, true);
  }, [experiment, arrivals, go]);
  useEffect(
    () => () => {
      run.current++;
    },
    [],
  );

  return {
    ...{ frame, playing, failure },
    play: (ask) => void go(experiment, { updates: MOST_UPDATES, ask }, false),
    pause: () => {
      run.current++;
      setPlaying(false);
      onRest(shown.current.updates);
    },
    step: (more) =>
      void go(
        experiment,
        { updates: Math.min(MOST_UPDATES, shown.current.updates + more), ask: more },
        false,
      ),
    reset: () => {
      onRest(0);
      void go(experiment, null, true);
    },
  };
}

function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
