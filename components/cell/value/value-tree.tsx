import { formatInline, formatObserved, type Observed, visible } from "@/lib/model";
import { hasTensor } from "./is-rich";
import { ModelTable } from "./model-table";
import { summaryText } from "./summary-text";
import { TensorView } from "./tensor-view";
import styles from "./value.module.css";

type Branch = Extract<Observed, { kind: "array" | "object" }>;

/** What fits on a line is written on it. */
const LINE = 72;
/** Branches of more lines wait for a click. */
const OPEN_LINES = 12;

/** A list or an object, one entry a line; what is long opens and closes. */
export function ValueTree({ value }: { value: Branch }) {
  return (
    <ul className={styles.tree}>
      {/* Two keys of a map may be written alike: an entry is known by its place. */}
      {entriesOf(value).map(({ name, item, place }) => (
        <li key={place}>
          <Entry name={name} value={item} />
        </li>
      ))}
      {value.more > 0 && <li className={styles.more}>… {value.more.toLocaleString("en")} more</li>}
    </ul>
  );
}

function Entry({ name, value }: { name: string; value: Observed }) {
  const text = formatInline(value);
  if (!opens(value, text))
    return (
      <>
        <b>{`${name}:`}</b> {text}
      </>
    );
  const lines = formatObserved(value).split("\n").length;
  return (
    <details open={lines <= OPEN_LINES}>
      <summary>
        <b>{`${name}:`}</b> {summaryText(value)}
      </summary>
      <Inside value={value} />
    </details>
  );
}

function opens(value: Observed, text: string): boolean {
  return hasTensor(value) || text.length > LINE;
}

function Inside({ value }: { value: Observed }) {
  if (value.kind === "tensor") return <TensorView tensor={value} told />;
  if (value.kind === "model") return <ModelTable model={value} />;
  const isBranch = value.kind === "array" || value.kind === "object";
  if (isBranch && !isPlainList(value)) return <ValueTree value={value} />;
  return <pre className={styles.text}>{formatObserved(value)}</pre>;
}

/** Numbers fill their lines: one a line would be hard to read. */
function isPlainList(value: Branch): boolean {
  return value.kind === "array" && value.items.every(({ kind }) => kind === "number" || kind === "boolean");
}

function entriesOf(value: Branch): { name: string; item: Observed; place: number }[] {
  return value.kind === "array"
    ? value.items.map((item, place) => ({ name: String(place), item, place }))
    : value.entries.map(([name, item], place) => ({ name: visible(name), item, place }));
}
