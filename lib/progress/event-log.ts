import { type Announcements, openAnnouncements } from "./announcements";
import { withEvent } from "./collapse";
import type { LoggedEvent, ProgressEvent } from "./event";
import { deleteEventStore, type EventStore, openEventStore } from "./event-store";
import { joinLogs, newsIn } from "./join";
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

const KEEPS_NOTHING = "This browser keeps nothing for this page now, so nothing can be taken in.";

/** The log over a database that may be missing, be full or go away: what is not saved waits in memory, in order. */
export class EventLog implements Progress {
  private readonly stateListeners = new Listeners<[ProgressState]>();
  private readonly eventListeners = new Listeners<[LoggedEvent]>();
  private readonly forgottenListeners = new Listeners<[]>();
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
  /** The reader has all of it forgotten, here or in another tab: nothing is kept or written any more. */
  private forgotten = false;

  constructor(
    private readonly name: string,
    private readonly schemaVersion: number,
  ) {
    this.announcements = openAnnouncements(name, {
      events: (events) => {
        for (const event of events) {
          this.savedDrafts.heard(event);
          this.eventListeners.tell(event);
        }
      },
      forgotten: () => {
        this.drop();
        this.forgottenListeners.tell();
      },
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

  onForgotten(listener: () => void): () => void {
    return this.forgottenListeners.add(listener);
  }

  async open(): Promise<void> {
    await this.connected();
  }

  async append(event: ProgressEvent): Promise<void> {
    this.assertOpen();
    if (this.forgotten) return;
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

  async join(events: readonly LoggedEvent[]): Promise<void> {
    this.assertOpen();
    await this.save();
    const store = await this.connected();
    if (!store) throw new Error(KEEPS_NOTHING);
    const { before, after } = await store.rewrite((ours) => joinLogs(ours, events));
    this.savedDrafts.forget();
    this.announcements.announce(newsIn(before, after));
  }

  async forget(): Promise<void> {
    this.assertOpen();
    this.announcements.announceForgotten();
    this.drop();
    this.closed = true;
    await deleteEventStore(this.name);
    // Another tab may have written between the deletion and the word about it.
    await deleteEventStore(this.name);
    this.announcements.close();
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
    if (this.store || this.blocked || this.forgotten) return Promise.resolve(this.store);
    this.opening ??= this.connect().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async connect(): Promise<EventStore | null> {
    try {
      const store = await openEventStore(this.name, this.schemaVersion, {
        lost: (deleted) => this.lose(deleted),
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

  /** `deleted`: with all that it held; what was still to be saved belonged to it. */
  private lose(deleted: boolean): void {
    if (deleted) this.unsaved = [];
    this.store = null;
    this.savedDrafts.forget();
    if (this.closed || this.forgotten) return;
    this.become(stateAfterLoss);
    // Find out at once whether the database may be opened again.
    void this.save();
  }

  private drop(): void {
    this.forgotten = true;
    this.unsaved = [];
    this.store?.close();
    this.store = null;
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
