import { newOwnCell, type OwnCell } from "@/lib/progress";

/** Under which the log keeps what is written here; also the part behind which all cells stand. */
export const PLAYGROUND = "playground";

/** The cell that stands there before the reader has added one. */
export const FIRST_CELL: OwnCell = newOwnCell("own-first", 1, PLAYGROUND);
