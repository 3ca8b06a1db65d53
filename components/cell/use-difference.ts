import { type ComponentType, useEffect, useState } from "react";

type Props = { mine: string; theirs: string };

/** What compares two texts is loaded when it is first needed. */
export function useDifference(needed: boolean): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<{ Difference: ComponentType<Props> } | null>(null);
  useEffect(() => {
    if (needed && !loaded) void import("./difference").then(setLoaded);
  }, [needed, loaded]);
  return loaded?.Difference ?? null;
}
