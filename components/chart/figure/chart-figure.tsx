"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import styles from "../chart.module.css";
import { csvText } from "./csv";
import { DataTable } from "./data-table";
import { SaveMenu } from "./save-menu";
import { fileName, saveText } from "./save-text";
import { svgFile } from "./svg-file";
import type { CsvRow, Table } from "./table";

type Props = {
  id?: string | undefined;
  title: string;
  /** What the chart shows now, in words. */
  sentence: string;
  table: () => Table;
  csv: () => CsvRow[];
  /** The drawing; `describedBy` is the id of the sentence. */
  children: (describedBy: string) => ReactNode;
};

/** What every chart has around its drawing: title and sentence, the table behind its button, and two files to save. */
export function ChartFigure({ id, title, sentence, table, csv, children }: Props) {
  const [sentenceId, tableId] = [useId(), useId()];
  const figure = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const saveSvg = () => {
    const drawing = shownDrawing(figure.current);
    if (drawing) saveText(fileName(title, "svg"), "image/svg+xml", svgFile(drawing, title, sentence));
  };
  return (
    <figure ref={figure} className={styles.figure} id={id || undefined}>
      {children(sentenceId)}
      <figcaption className={styles.caption}>
        <div className={styles.captionText}>
          <b>{/[.?!]$/.test(title) ? title : `${title}.`}</b>{" "}
          <span id={sentenceId} aria-live="off">
            {sentence}
          </span>
        </div>
        <div className={styles.tools}>
          <button
            type="button"
            className={styles.tool}
            aria-expanded={open}
            aria-controls={tableId}
            onClick={() => setOpen(!open)}
          >
            Table
          </button>
          <SaveMenu
            onSvg={saveSvg}
            onCsv={() => saveText(fileName(title, "csv"), "text/csv;charset=utf-8", csvText(csv()))}
          />
        </div>
        <div id={tableId} className={styles.tablePlace} hidden={!open}>
          {open && <DataTable table={table()} title={title} />}
        </div>
      </figcaption>
    </figure>
  );
}

/** Of the drawings in the figure, the one that its width shows. */
function shownDrawing(figure: HTMLElement | null): SVGSVGElement | null {
  const drawings = figure?.querySelectorAll<SVGSVGElement>("svg[data-drawing], [data-drawing] svg") ?? [];
  return [...drawings].find((drawing) => drawing.getClientRects().length > 0) ?? null;
}
