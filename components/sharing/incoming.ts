import type { Changes, Read } from "@/lib/sharing";

/** Changes that came from outside and lie beside the reader's own work. */
export type Incoming = {
  source: "link" | "file";
  opened: Read<Changes>;
};
