import {
  beganFrom,
  type Draft,
  type Drafted,
  type DraftKeeper,
  draftKeeper,
  draftOf,
  isKnown,
  type LoggedEvent,
  openProgress,
  type Place,
  type Progress,
  type ProgressEvent,
  type ProgressState,
  textHash,
} from "@/lib/progress";

/**
 * What the page knows of the reader's work in one lesson. `events` is null until the log has been read. `elsewhere`: the
 * newest text of each place that did not come from this page, until the reader has chosen.
 */
export type WorkView = {
  events: readonly LoggedEvent[] | null;
  state: ProgressState;
  elsewhere: ReadonlyMap<Place, Draft>;
};

export const UNREAD_WORK: WorkView = { events: null, state: "saved", elsewhere: new Map() };

/** What of the log a page is shown, and how what it writes stands in the log: practice keeps to itself. */
export type WorkLens = {
  seen: (events: readonly LoggedEvent[]) => readonly LoggedEvent[];
  written: (event: ProgressEvent) => ProgressEvent;
};

const WHOLE_LOG: WorkLens = { seen: (events) => events, written: (event) => event };

type NewEvent<E = ProgressEvent> = E extends ProgressEvent ? Omit<E, "version" | "at" | "lesson"> : never;

/** The reader's work in a lesson, between the log on disk and the components. Views are replaced, never changed. */
export class ReaderWork {
  private view = UNREAD_WORK;
  private readonly listeners = new Set<() => void>();
  private readonly keeper: DraftKeeper;
  private readonly shown = new Map<Place, (text: string) => void>();
  private opening: Promise<Progress> | null = null;
  /** Texts from elsewhere that a draft of this page has put aside already. */
  private readonly kept = new WeakSet<Draft>();

  constructor(
    private readonly lesson: string,
    private readonly lens = WHOLE_LOG,
  ) {
    this.keeper = draftKeeper(lesson, (event) => this.write(event));
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
        progress.onForgotten(() => location.reload()),
        progress.subscribe((event) => {
          this.hear(event);
          void this.refresh();
        }),
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

  /** `shipped`: the text that the lesson has in this place. */
  keepDraft(place: Place, text: string, shipped: string): void {
    this.keeper.change(place, text, beganFrom(draftOf(this.view.events ?? [], place), shipped));
  }

  /** The reader takes `chosen` for a place; the other text, unless it is nobody's (null), stays in the earlier drafts. */
  choose(place: Place, chosen: Draft, other: Draft | null): void {
    if (other) this.record({ kind: "put-aside", place, ...other });
    this.record({ kind: "drafted", place, ...chosen });
    this.offer(place, null);
  }

  /** The reader keeps a text although the lesson has another one now. */
  keepAgainst(place: Place, text: string, shipped: string): void {
    this.record({ kind: "drafted", place, text, startedFrom: textHash(shipped) });
  }

  /** An earlier draft stands again; what it replaces becomes one, unless it is the lesson's own text. */
  bringBack(place: Place, text: string, { source, shipped }: { source: string; shipped: string }): void {
    const startedFrom = beganFrom(draftOf(this.view.events ?? [], place), shipped);
    if (source !== shipped) this.record({ kind: "put-aside", place, text: source, startedFrom });
    this.record({ kind: "drafted", place, text, startedFrom });
  }

  /** A text that did not come from this page waits for the reader's choice, or no longer does (null). */
  offer(place: Place, draft: Draft | null): void {
    const elsewhere = new Map(this.view.elsewhere);
    if (draft) elsewhere.set(place, draft);
    else elsewhere.delete(place);
    this.set({ ...this.view, elsewhere });
  }

  /** As `bringBack`, for a text that comes from outside: whoever shows the place is told. */
  put(place: Place, text: string, before: { source: string; shipped: string }): void {
    this.bringBack(place, text, before);
    this.shown.get(place)?.(text);
  }

  /** Who shows the text of a place, and hears of one that is put there. Returns what ends that. */
  onPut(place: Place, show: (text: string) => void): () => void {
    this.shown.set(place, show);
    return () => {
      if (this.shown.get(place) === show) this.shown.delete(place);
    };
  }

  record(event: NewEvent): void {
    this.keeper.flush();
    void this.append({ ...event, version: 1, at: Date.now(), lesson: this.lesson } as ProgressEvent);
  }

  private hear(told: LoggedEvent): void {
    const event = this.lens.seen([told]).at(-1);
    if (!event || event.lesson !== this.lesson || !isKnown(event)) return;
    if (event.kind === "drafted")
      this.offer(event.place, { text: event.text, startedFrom: event.startedFrom });
    if (event.kind === "started-over") this.offer(event.place, null);
  }

  /** Whoever types on without having chosen loses neither text. */
  private write(event: Drafted): void {
    const other = this.view.elsewhere.get(event.place);
    if (other && !this.kept.has(other)) {
      this.kept.add(other);
      const { version, at, lesson, place } = event;
      void this.append({ version, at, lesson, place, kind: "put-aside", ...other });
    }
    void this.append(event);
  }

  /** All that has been written in this lesson, what was typed a moment ago included. */
  async written(): Promise<readonly LoggedEvent[]> {
    this.keeper.flush();
    const progress = await this.progress();
    return progress.eventsOf(this.lesson);
  }

  private async append(event: ProgressEvent): Promise<void> {
    const progress = await this.progress();
    await progress.append(this.lens.written(event));
    await this.refresh();
  }

  private progress(): Promise<Progress> {
    this.opening ??= openProgress();
    return this.opening;
  }

  /** The log is the only truth: what it holds now, saved or not, and whether it can save. */
  private async refresh(): Promise<void> {
    const progress = await this.progress();
    const events = this.lens.seen(await progress.eventsOf(this.lesson));
    this.set({ ...this.view, events, state: progress.state });
  }

  private set(view: WorkView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}
