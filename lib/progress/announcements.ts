import { isLoggedEvent, type LoggedEvent } from "./event";

/** Word between the tabs of this site about what was saved. */
export type Announcements = { announce(events: LoggedEvent[]): void; close(): void };

/** `hear` gets what other tabs announce. Without BroadcastChannel the tabs do not hear each other until a reload. */
export function openAnnouncements(name: string, hear: (events: LoggedEvent[]) => void): Announcements {
  const channel = openChannel(name);
  if (!channel) return { announce: () => {}, close: () => {} };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const events = Array.isArray(data) ? data.filter(isLoggedEvent) : [];
    if (events.length > 0) hear(events);
  };
  return { announce: (events) => channel.postMessage(events), close: () => channel.close() };
}

/** Null where the browser has no channels, or refuses them together with storage. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
