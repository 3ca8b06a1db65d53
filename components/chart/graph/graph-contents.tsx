import { memo } from "react";
import styles from "../chart.module.css";
import { fine } from "../fine";
import type { EdgeLine, GraphLayout, NodeBox } from "./graph-layout";

/** The drawing of an autograd graph. */
export const GraphContents = memo(({ layout }: { layout: GraphLayout }) => (
  <>
    {layout.boxes.map(
      ({ node }, index) =>
        node.id === layout.plot.current && <GraphMarks key={node.id} layout={layout} index={index} />,
    )}
    {layout.edges.map((edge) => (
      <Edge key={`${edge.from} ${edge.to}`} edge={edge} className={styles.edge} />
    ))}
    {layout.boxes.map((box) => (
      <Node key={box.node.id} box={box} layout={layout} />
    ))}
  </>
));

/** The node that is read, with its edges. */
export function GraphMarks({ layout, index }: { layout: GraphLayout; index: number }) {
  const { node, at } = layout.boxes[index]!;
  const { width, height } = layout.box;
  const touching = layout.edges.filter(({ from, to }) => from === node.id || to === node.id);
  return (
    <>
      {touching.map((edge) => (
        <Edge key={`${edge.from} ${edge.to}`} edge={edge} className={styles.readEdge} />
      ))}
      <rect
        className={styles.readCell}
        x={fine(at[0] - width / 2 - 2)}
        y={fine(at[1] - height / 2 - 2)}
        width={width + 4}
        height={height + 4}
        rx={9}
      />
    </>
  );
}

function Edge({ edge: { points }, className }: { edge: EdgeLine; className: string | undefined }) {
  const [x, y] = points.at(-1)!;
  return (
    <>
      <path className={className} d={edgePath(points)} />
      <path
        className={`${className} ${styles.arrow}`}
        d={`M${fine(x - 4)},${fine(y - 7)}L${fine(x)},${fine(y - 1)}L${fine(x + 4)},${fine(y - 7)}`}
      />
    </>
  );
}

function Node({
  box: {
    node,
    at: [x, y],
    op,
    value,
    gradient,
  },
  layout,
}: {
  box: NodeBox;
  layout: GraphLayout;
}) {
  const { width, height } = layout.box;
  const lines = [op, value, gradient].filter((line) => line !== "");
  const first = y - ((lines.length - 1) * 17) / 2;
  return (
    <g>
      <rect
        className={node.inputs.length === 0 ? styles.leafNode : styles.opNode}
        x={fine(x - width / 2)}
        y={fine(y - height / 2)}
        width={width}
        height={height}
        rx={8}
      />
      {lines.map((line, index) => (
        <text
          key={index === 0 ? "op" : line === value ? "value" : "gradient"}
          className={index === 0 ? styles.nodeOp : line === value ? styles.nodeValue : styles.nodeGradient}
          x={fine(x)}
          y={fine(first + 17 * index)}
          dy=".35em"
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Leaves and arrives upright. */
function edgePath(points: EdgeLine["points"]): string {
  const [first, ...rest] = points;
  let at = first!;
  let d = `M${fine(at[0])},${fine(at[1])}`;
  for (const [x, y] of rest) {
    const middle = fine((at[1] + y) / 2);
    d += `C${fine(at[0])},${middle} ${fine(x)},${middle} ${fine(x)},${fine(y)}`;
    at = [x, y];
  }
  return d;
}
