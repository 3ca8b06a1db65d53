import { isLoggedEvent, type LoggedEvent } from "./event";

/** Word between the tabs of this site about what was saved, or that all of it is forgotten. */
export type Announcements = {
  announce(events: LoggedEvent[]): void;
  announceForgotten(): void;
  close(): void;
};

/** What to do with what other tabs announce. */
export type Hearing = { events: (events: LoggedEvent[]) => void; forgotten: () => void };

const FORGOTTEN = "forgotten";

/** Without BroadcastChannel the tabs do not hear each other until a reload. */
export function openAnnouncements(name: string, hear: Hearing): Announcements {
  const channel = openChannel(name);
  if (!channel) return { announce: () => {}, announceForgotten: () => {}, close: () => {} };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === FORGOTTEN) return hear.forgotten();
    const events = Array.isArray(data) ? data.filter(isLoggedEvent) : [];
    if (events.length > 0) hear.events(events);
  };
  return {
    announce: (events) => channel.postMessage(events),
    announceForgotten: () => channel.postMessage(FORGOTTEN),
    close: () => channel.close(),
  };
}

/** Null where the browser has no channels, or refuses them together with storage. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
