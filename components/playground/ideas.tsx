import styles from "./playground.module.css";

/** What to try: each is an address, which sets everything that it speaks of. */
export function Ideas() {
  return (
    <section className={styles.ideas} aria-labelledby="ideas">
      <h2 id="ideas">What to try</h2>
      <ul>
        <li>
          <a href="/playground?data=moons&layers=8,8&activation=relu&init=large&rate=1">Dead ReLU</a>: weights
          that start too large and a learning rate of 1. Press Play and watch the column of dead units; what
          is dead gives 0 for every point, and gets no gradient any more. Then choose Leaky ReLU.
        </li>
        <li>
          <a href="/playground?layers=8,8,8,8,8,8&activation=sigmoid">Vanishing gradients</a>: six layers of
          sigmoids. Press Step once and read the gradient norms from the output back to layer 1. Then choose
          tanh.
        </li>
        <li>
          <a href="/playground?layers=8,8,8,8,8,8&activation=sigmoid&norm=1">The same with batch norm</a>: it
          brings every layer back to where the sigmoid is steep.
        </li>
        <li>
          <a href="/playground?data=moons&layers=8&init=zeros">All zeros</a>: where every weight is 0, no
          gradient reaches the first layer, and all units stay the same unit.
        </li>
        <li>
          <a href="/playground?data=spirals&noise=0&layers=16,16&optimizer=Adam&rate=0.01">Spirals</a>: a
          little network with Adam winds its boundary in about fifty epochs. Which activation gets there
          first?
        </li>
        <li>
          <a href="/playground?activation=identity&layers=8,8">No activation at all</a>: two hidden layers,
          and still one straight line.
        </li>
      </ul>
      <p>
        Why the slope at 0 is what it is, and how a unit dies, is told in the <a href="/">lessons</a>.
      </p>
    </section>
  );
}
