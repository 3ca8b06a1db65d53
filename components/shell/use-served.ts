import { useState, useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether a component was drawn by the server, and not by the page later. It stays what it was at first. */
export function useServed(): boolean {
  const now = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [served] = useState(now);
  return served;
}
