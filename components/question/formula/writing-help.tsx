import styles from "./formula.module.css";

const ways: readonly [what: string, how: string][] = [
  ["product, quotient, power", "2x, x/3, x^2 or x**2"],
  ["the larger, the size, the root", "max(0, x), |x|, sqrt(x)"],
  ["powers of e, logarithm", "e^(-x) or exp(-x), ln(x)"],
  ["activations", "relu(x), sigmoid(x), tanh(x), softplus(x)"],
  ["by cases", "x if x > 0 else 0, or x > 0 ? x : 0"],
];

/** How formulas are typed, for whoever asks. */
export function WritingHelp() {
  return (
    <details className={styles.help}>
      <summary>How to write it</summary>
      <dl>
        {ways.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
