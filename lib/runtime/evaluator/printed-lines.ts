import { formatObserved, type PrintedLine } from "@/lib/model";
import { observe, SHOWN } from "./observe";

const MAX_LINES = 1_000;
const MAX_CHARACTERS = 100_000;

/** What a program prints, up to a cap; what is beyond it is counted. */
export class PrintedLines {
  readonly lines: PrintedLine[] = [];
  more = 0;
  private characters = 0;

  add(level: PrintedLine["level"], values: unknown[]): void {
    if (this.lines.length >= MAX_LINES || this.characters >= MAX_CHARACTERS) {
      this.more += 1;
      return;
    }
    const text = values.map((value) => formatObserved(observe(value, SHOWN))).join(" ");
    const kept = text.slice(0, MAX_CHARACTERS - this.characters);
    this.characters += kept.length;
    this.lines.push({ level, text: kept });
  }
}
