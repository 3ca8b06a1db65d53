import {
  type DraftKeeper,
  draftKeeper,
  type LoggedEvent,
  openProgress,
  type Place,
  type Progress,
  type ProgressEvent,
  type ProgressState,
  textHash,
} from "@/lib/progress";

/** What the page knows of the reader's work in one lesson. `events` is null until the log has been read. */
export type WorkView = { events: readonly LoggedEvent[] | null; state: ProgressState };

export const UNREAD_WORK: WorkView = { events: null, state: "saved" };

type NewEvent<E = ProgressEvent> = E extends ProgressEvent ? Omit<E, "version" | "at" | "lesson"> : never;

/** The reader's work in a lesson, between the log on disk and the components. Views are replaced, never changed. */
export class ReaderWork {
  private view = UNREAD_WORK;
  private readonly listeners = new Set<() => void>();
  private readonly keeper: DraftKeeper;
  private opening: Promise<Progress> | null = null;

  constructor(private readonly lesson: string) {
    this.keeper = draftKeeper(lesson, (event) => void this.append(event));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): WorkView => this.view;

  /** Reads the log and follows other tabs. Returns what ends that, and saves what is still waiting. */
  open(): () => void {
    const ends: (() => void)[] = [];
    let ended = false;
    void this.progress().then((progress) => {
      if (ended) return;
      ends.push(
        progress.onState(() => void this.refresh()),
        progress.subscribe(() => void this.refresh()),
      );
      void this.refresh();
    });
    const flush = () => this.keeper.flush();
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      ended = true;
      flush();
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      for (const end of ends) end();
    };
  }

  keepDraft(place: Place, text: string, beganFrom: string): void {
    this.keeper.change(place, text, textHash(beganFrom));
  }

  record(event: NewEvent): void {
    this.keeper.flush();
    void this.append({ ...event, version: 1, at: Date.now(), lesson: this.lesson } as ProgressEvent);
  }

  private async append(event: ProgressEvent): Promise<void> {
    const progress = await this.progress();
    await progress.append(event);
    await this.refresh();
  }

  private progress(): Promise<Progress> {
    this.opening ??= openProgress();
    return this.opening;
  }

  /** The log is the only truth: what it holds now, saved or not, and whether it can save. */
  private async refresh(): Promise<void> {
    const progress = await this.progress();
    this.set({ events: await progress.eventsOf(this.lesson), state: progress.state });
  }

  private set(view: WorkView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}
