import { type Announcements, openAnnouncements } from "./announcements";
import { withEvent } from "./collapse";
import type { LoggedEvent, ProgressEvent } from "./event";
import { type EventStore, openEventStore } from "./event-store";
import { Listeners } from "./listeners";
import type { Progress } from "./progress";
import {
  isBlocked,
  type ProgressState,
  sameState,
  stateAfterFailure,
  stateAfterLoss,
  stateWithoutStore,
} from "./progress-state";
import { SavedDrafts } from "./saved-drafts";

/** The log over a database that may be missing, be full or go away: what is not saved waits in memory, in order. */
export class EventLog implements Progress {
  private readonly stateListeners = new Listeners<[ProgressState]>();
  private readonly eventListeners = new Listeners<[LoggedEvent]>();
  private readonly savedDrafts = new SavedDrafts();
  private readonly announcements: Announcements;
  private store: EventStore | null = null;
  private opening: Promise<EventStore | null> | null = null;
  private unsaved: ProgressEvent[] = [];
  /** Events that a write under way holds. The database keeps the order of writes; the next one need not wait for it. */
  private readonly underway = new Set<ProgressEvent>();
  private writing: Promise<unknown> = Promise.resolve();
  private current: ProgressState = "memory-only";
  /** An opening hangs behind an older page; a second one would hang behind the first. */
  private blocked = false;
  private closed = false;

  constructor(
    private readonly name: string,
    private readonly schemaVersion: number,
  ) {
    this.announcements = openAnnouncements(name, (events) => {
      for (const event of events) {
        this.savedDrafts.heard(event);
        this.eventListeners.tell(event);
      }
    });
  }

  get state(): ProgressState {
    return this.current;
  }

  onState(listener: (state: ProgressState) => void): () => void {
    return this.stateListeners.add(listener);
  }

  subscribe(listener: (event: LoggedEvent) => void): () => void {
    return this.eventListeners.add(listener);
  }

  async open(): Promise<void> {
    await this.connected();
  }

  async append(event: ProgressEvent): Promise<void> {
    this.assertOpen();
    this.unsaved = withEvent(this.unsaved, structuredClone(event));
    await this.save();
  }

  eventsOf(lesson: string): Promise<LoggedEvent[]> {
    return this.read(
      (store) => store.ofLesson(lesson),
      (event) => event.lesson === lesson,
    );
  }

  all(): Promise<LoggedEvent[]> {
    return this.read(
      (store) => store.all(),
      () => true,
    );
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.save();
    this.store?.close();
    this.announcements.close();
  }

  private async read(
    stored: (store: EventStore) => Promise<LoggedEvent[]>,
    wanted: (event: LoggedEvent) => boolean,
  ): Promise<LoggedEvent[]> {
    this.assertOpen();
    const events = await this.readStored(stored);
    return [...events, ...this.unsaved.filter(wanted)];
  }

  private async readStored(stored: (store: EventStore) => Promise<LoggedEvent[]>): Promise<LoggedEvent[]> {
    const store = await this.connected();
    if (!store) return [];
    try {
      return await stored(store);
    } catch (error) {
      this.become(stateAfterFailure(error));
      return [];
    }
  }

  /** Writes what waits at once, whatever is being written: a page that is being left gets no answer any more. */
  private async save(): Promise<void> {
    this.writing = Promise.all([this.writing, this.writeUnsaved()]);
    await this.writing;
  }

  private async writeUnsaved(): Promise<void> {
    const store = await this.connected();
    const batch = this.unsaved.filter((event) => !this.underway.has(event));
    if (!store || batch.length === 0) return;
    for (const event of batch) this.underway.add(event);
    try {
      const keys = await store.write(this.savedDrafts.entriesFor(batch));
      // Keys of a database that was lost meanwhile say nothing about the next one.
      if (store === this.store) this.savedDrafts.saved(batch, keys);
    } catch (error) {
      this.become(stateAfterFailure(error));
      return;
    } finally {
      for (const event of batch) this.underway.delete(event);
    }
    // Events that came while these were written stay; a draft among them has already replaced its elder here.
    this.unsaved = this.unsaved.filter((event) => !batch.includes(event));
    this.become("saved");
    this.announcements.announce(batch);
  }

  private connected(): Promise<EventStore | null> {
    if (this.store || this.blocked) return Promise.resolve(this.store);
    this.opening ??= this.connect().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async connect(): Promise<EventStore | null> {
    try {
      const store = await openEventStore(this.name, this.schemaVersion, {
        lost: () => this.lose(),
        late: (late) => this.adoptLate(late),
      });
      this.adopt(store);
    } catch (error) {
      this.blocked = isBlocked(error);
      this.become(stateWithoutStore(error));
    }
    return this.store;
  }

  private adopt(store: EventStore): void {
    this.store = store;
    if (this.unsaved.length === 0) this.become("saved");
  }

  private adoptLate(store: EventStore | null): void {
    this.blocked = false;
    if (!store) return;
    if (this.closed) {
      store.close();
      return;
    }
    this.adopt(store);
    void this.save();
  }

  private lose(): void {
    this.store = null;
    this.savedDrafts.forget();
    if (this.closed) return;
    this.become(stateAfterLoss);
    // Find out at once whether the database may be opened again.
    void this.save();
  }

  private assertOpen(): void {
    if (this.closed) throw new Error("This progress log is closed. Open it again with openProgress().");
  }

  private become(state: ProgressState): void {
    if (sameState(state, this.current)) return;
    this.current = state;
    this.stateListeners.tell(state);
  }
}
