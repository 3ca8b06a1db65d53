import { readState } from "@/lib/playground";
import { catalogue, explore, frameOf, Trainer } from "@/lib/trainer";
import type { Formulas } from "./formula-list";
import { Ideas } from "./ideas";
import { Playground } from "./playground";
import styles from "./playground.module.css";

/** The playground with its first pictures: the build computes what the page's worker would. */
export function PlaygroundPage({ formulas }: { formulas: Formulas }) {
  const all = catalogue();
  const { state } = readState(all, new URLSearchParams());
  const { first, second } = state.explorer;
  const shown = [first, ...(second ? [second] : [])].map(({ name }) => [name, formulas[name]]);
  return (
    <main id="main" className={styles.main}>
      <h1 className={styles.title}>Playground</h1>
      <p className={styles.subtitle}>
        Hold two activations against each other, then watch a small network learn with one of them. Everything
        runs on your machine, and the address of this page keeps all that you set.
      </p>
      <Playground
        catalogue={all}
        served={{
          state,
          explored: explore(state.explorer),
          frame: frameOf(new Trainer(state.experiment)),
          formulas: Object.fromEntries(shown),
        }}
      />
      <Ideas />
    </main>
  );
}
