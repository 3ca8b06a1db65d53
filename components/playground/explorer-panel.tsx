"use client";

import { lazy, memo, useDeferredValue, useMemo } from "react";
import { type Catalogue, type Chosen, chosenAtFirst, type Explorer, X_DOMAIN } from "@/lib/playground";
import type { Explored } from "@/lib/trainer";
import { WhenNear } from "../chart/when-near";
import { ChosenFields } from "./chosen-fields";
import { CheckField, RangeField } from "./fields";
import { FormulaList, type Formulas } from "./formula-list";
import type { NumbersWorker } from "./numbers-worker";
import styles from "./playground.module.css";
import { ReadingTable } from "./reading-table";
import { useExplored } from "./use-explored";
import { useMovedMark } from "./use-moved-mark";

const Drawing = memo(
  lazy(() => import("../chart/function-plot").then(({ FunctionPlot }) => ({ default: FunctionPlot }))),
);

type Props = {
  catalogue: Catalogue;
  explorer: Explorer;
  onChange: (explorer: Explorer) => void;
  served: { state: { explorer: Explorer }; explored: Explored; formulas: Formulas };
  worker: NumbersWorker;
};

/** Two activations over one domain: values and derivatives, parameters that move them, and a mark that reads them off. */
export function ExplorerPanel({ catalogue, explorer, onChange, served, worker }: Props) {
  const { explored, failure } = useExplored(explorer, served, worker);
  const { first, second, derivative, curvature, x } = explorer;
  const plot = useMemo(
    () => ({ id: "", title: titleOf(catalogue, explorer), domain: X_DOMAIN, derivative }),
    [catalogue, explorer, derivative],
  );
  const { curves, readings } = explored;
  const marked = explored.x;
  const samples = useMemo(
    () => ({
      curves,
      mark: { x: marked, points: readings.map(({ value: y, slope }) => ({ y, slope })) },
    }),
    [curves, readings, marked],
  );
  const shown = useDeferredValue(samples);
  const control = useMovedMark(x, (to) => onChange({ ...explorer, x: to }));
  const choose = (name: string): Chosen => chosenAtFirst(catalogue, name);
  return (
    <section className={styles.panel} aria-labelledby="explorer">
      <h2 id="explorer">Activations side by side</h2>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <ChosenFields
            label="First"
            catalogue={catalogue}
            chosen={first}
            onChange={(chosen) => chosen && onChange({ ...explorer, first: chosen })}
            choose={choose}
          />
          <FormulaList name={first.name} served={served.formulas} />
          <ChosenFields
            label="Second"
            catalogue={catalogue}
            chosen={second}
            optional
            onChange={(chosen) => onChange({ ...explorer, second: chosen })}
            choose={choose}
          />
          {second && <FormulaList name={second.name} served={served.formulas} />}
          <CheckField
            label="Derivative, dotted"
            value={derivative}
            onChange={(to) => onChange({ ...explorer, derivative: to })}
          />
          <CheckField
            label="Second derivative, dash and dot"
            value={curvature}
            onChange={(to) => onChange({ ...explorer, curvature: to })}
          />
          <RangeField
            label="Mark at x"
            value={x}
            min={X_DOMAIN[0]}
            max={X_DOMAIN[1]}
            step={0.05}
            onChange={(to) => onChange({ ...explorer, x: to })}
          />
        </div>
        <div className={styles.wide}>
          <WhenNear data={samples}>
            <Drawing plot={plot} samples={shown} control={control} />
          </WhenNear>
          <ReadingTable x={explored.x} readings={explored.readings} />
          {failure !== null && (
            <p role="status" className={styles.failure}>
              {failure}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

function titleOf(catalogue: Catalogue, { first, second }: Explorer): string {
  const names = [first, ...(second ? [second] : [])].map(
    ({ name }) => catalogue.find((entry) => entry.name === name)?.title ?? name,
  );
  return names.join(" and ");
}
