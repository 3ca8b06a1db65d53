import type { Answer, Answers, Numbered, Order } from "./orders";

type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void };

/** The worker that computes for the playground, started by the first order. */
export class NumbersWorker {
  private worker: Worker | null = null;
  private next = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** Rejects where the worker cannot be had, or breaks. */
  ask<O extends Order>(order: O): Promise<Answers[O["kind"]]> {
    this.worker ??= this.started();
    const id = this.next++;
    const answer = new Promise<Answers[O["kind"]]>((resolve, reject) =>
      this.waiting.set(id, { resolve, reject }),
    );
    this.worker.postMessage({ id, order } satisfies Numbered);
    return answer;
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.waiting.clear();
  }

  private started(): Worker {
    const worker = new Worker(new URL("./playground-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data: { id, value } }: MessageEvent<Answer>) => {
      this.waiting.get(id)?.resolve(value as never);
      this.waiting.delete(id);
    };
    worker.onerror = ({ message }) => {
      const error = new Error(message || "Its script could not be loaded.");
      for (const { reject } of this.waiting.values()) reject(error);
      this.close();
    };
    return worker;
  }
}
