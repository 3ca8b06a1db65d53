/** What is said after keys; a number repeats the key. */
export type Reading = [keys: [key: string, times?: number][], said: string];

/** What is true of a chart of the lesson "charts". The numbers come from the formula in its entry, worked out by hand. */
export type Facts = {
  title: string;
  readings: Reading[];
  /** The table's columns, and one of its rows. */
  head: string[];
  row: string[];
  /** How the CSV file begins, and how many lines it has. */
  csv: string[];
  lines: number;
  /** Words that the drawing itself shows. */
  words: string[];
};

const home: Reading[0] = [["Home"]];
const end: Reading[0] = [["End"]];

/** In the order of the page. */
export const facts: Facts[] = [
  {
    // x², slope 2x
    title: "A square and its slope",
    readings: [
      [home, "x = −3: square is 9 with slope −6"],
      [[["ArrowRight", 2]], "x = −2.5: square is 6.25 with slope −5"],
      [end, "x = 3: square is 9 with slope 6"],
    ],
    head: ["x", "square", "square′"],
    row: ["2", "4", "4"],
    csv: ["x,square,square′", "-3,9,-6"],
    lines: 242,
    words: ["square", "square′"],
  },
  {
    // x³, slope 3x², second derivative 6x
    title: "A cube and two derivatives",
    readings: [
      [home, "x = −2: cubic is −8 with slope 12 and second derivative −12"],
      [[["ArrowRight", 4]], "x = −1: cubic is −1 with slope 3 and second derivative −6"],
      [end, "x = 2: cubic is 8 with slope 12 and second derivative 12"],
    ],
    head: ["x", "cubic", "cubic′", "cubic″"],
    row: ["1", "1", "3", "6"],
    csv: ["x,cubic,cubic′,cubic″"],
    lines: 242,
    words: ["cubic", "cubic′", "cubic″"],
  },
  {
    // √x with slope 1/(2√x); x² with slope 2x
    title: "Powers on log axes",
    readings: [
      [home, "x = 0.01: root is 0.1 with slope 5; square is 0.0001 with slope 0.02"],
      [[["ArrowRight", 10]], "x = 1: root is 1 with slope 0.5; square is 1 with slope 2"],
      [end, "x = 100: root is 10 with slope 0.05; square is 10000 with slope 200"],
    ],
    head: ["x", "root", "square"],
    row: ["1", "1", "1"],
    csv: ["x,root,square", "0.01,0.1,0.0001"],
    lines: 242,
    words: ["root", "square", "0.01", "100"],
  },
  {
    // x³ and x, with slopes 3x² and 1; the slider steps by a half
    title: "A cube with a mark",
    readings: [
      [home, "x = −2: cube is −8 with slope 12; line is −2 with slope 1"],
      [[["ArrowRight", 2]], "x = −1: cube is −1 with slope 3; line is −1 with slope 1"],
      [end, "x = 2: cube is 8 with slope 12; line is 2 with slope 1"],
    ],
    head: ["x", "cube", "line"],
    row: ["−2", "−8", "−2"],
    csv: ["x,cube,line", "-2,-8,-2"],
    lines: 242,
    words: ["cube", "line"],
  },
  {
    // 2x and x/2
    title: "Curves of a cell",
    readings: [
      [home, "x = −4: double is −8 with slope 2; half is −2 with slope 0.5"],
      [end, "x = 4: double is 8 with slope 2; half is 2 with slope 0.5"],
    ],
    head: ["x", "double", "half"],
    row: ["2", "4", "1"],
    csv: ["x,double,half", "-4,-8,-2"],
    lines: 242,
    words: ["double", "half"],
  },
  {
    // Runs r = 1 … 5 of r (20 − t) and of r + t: median at r = 3, quartiles at 2 and 4
    title: "Five runs of two kinds",
    readings: [
      [home, "step 0: falling is 60 (40 to 80); rising is 3 (2 to 4)"],
      [[["ArrowRight", 5]], "step 5: falling is 45 (30 to 60); rising is 8 (7 to 9)"],
      [end, "step 20: falling is 0 (0 to 0); rising is 23 (22 to 24)"],
    ],
    head: [
      "step",
      ...["falling (median)", "falling (lower quartile)", "falling (upper quartile)"],
      ...["rising (median)", "rising (lower quartile)", "rising (upper quartile)"],
    ],
    row: ["20", "0", "0", "0", "23", "22", "24"],
    csv: [
      "step,falling (median),falling (lower quartile),falling (upper quartile),rising (median),rising (lower quartile),rising (upper quartile)",
      "0,60,40,80,3,2,4",
      "1,57,38,76,4,3,5",
    ],
    lines: 22,
    words: ["falling", "rising", "loss"],
  },
  {
    // 10^(−t/2)
    title: "A loss on a log axis",
    readings: [
      [home, "step 0: loss is 1"],
      [[["ArrowRight"]], "step 1: loss is 0.316"],
      [end, "step 12: loss is 1×10⁻⁶"],
    ],
    head: ["step", "loss"],
    row: ["2", "0.1"],
    csv: ["step,loss", "0,1"],
    lines: 14,
    words: ["loss", "10⁻²", "10⁻⁶"],
  },
  {
    // Of ranks ½ … 999½: rank/100 is even; √(rank/10) lies in [k, k + 1) for 10 (2k + 1) ranks
    title: "Two spreads",
    readings: [
      [home, "from 0 to 1: even 100; sloped 10"],
      ...Array.from({ length: 9 }, (_, bin): Reading => {
        const [from, to] = [bin + 1, bin + 2];
        return [[["ArrowRight"]], `from ${from} to ${to}: even 100; sloped ${10 * (2 * from + 1)}`];
      }),
    ],
    head: ["bin", "even", "sloped"],
    row: ["9 to 10", "100", "190"],
    csv: ["from,to,even,sloped", "0,1,100,10", "1,2,100,30"],
    lines: 11,
    words: ["even", "sloped", "count"],
  },
  {
    title: "Scores of three functions",
    readings: [
      [home, "relu: before 12; after 6"],
      [[["ArrowDown"]], "tanh: before −7.5; after 4.5"],
      [end, "gelu: before 3; after −1.25"],
    ],
    head: ["", "before", "after"],
    row: ["tanh", "−7.5", "4.5"],
    csv: ["category,before,after", "relu,12,6", "tanh,-7.5,4.5", "gelu,3,-1.25"],
    lines: 4,
    words: ["relu", "tanh", "gelu", "12", "−7.5", "−1.25"],
  },
  {
    // (row − 2) (column − 3)
    title: "Products about zero",
    readings: [
      [home, "row 0, column 0: 6"],
      [[["ArrowDown"]], "row 1, column 0: 3"],
      [end, "row 1, column 7: −4"],
      [[["PageDown"]], "row 5, column 7: 12"],
    ],
    head: ["", "0", "1", "2", "3", "4", "5", "6", "7"],
    row: ["5", "−9", "−6", "−3", "0", "3", "6", "9", "12"],
    csv: [",0,1,2,3,4,5,6,7", "0,6,4,2,0,-2,-4,-6,-8"],
    lines: 7,
    words: ["12", "−9", "row", "column"],
  },
  {
    // x² + y² − 1 in the middles of 20 × 20 cells: 2 · 1.9² − 1 in a corner, 2 · 0.1² − 1 beside the centre
    title: "Inside and outside a circle",
    readings: [
      [home, "x₁ −1.9, x₂ 1.9: 6.22, outside"],
      [[["End"], ["PageDown"]], "x₁ 1.9, x₂ −1.9: 6.22, outside"],
      [
        [
          ["ArrowUp", 9],
          ["ArrowLeft", 9],
        ],
        "x₁ 0.1, x₂ −0.1: −0.98, inside",
      ],
    ],
    head: ["x₂ \\ x₁", "−1.9", "−1.5", "−0.9", "−0.5", "0.1", "0.5", "0.9", "1.5", "1.9"],
    row: ["1.9", "6.22", "4.86", "3.42", "2.86", "2.62", "2.86", "3.42", "4.86", "6.22"],
    csv: ["what,x₁,x₂,value,label"],
    lines: 406,
    words: ["inside", "outside"],
  },
  {
    // relu(w x + b) at w = 2, x = 3, b = −1
    title: "The graph of a neuron",
    readings: [
      [home, "1 of 6: x (3, gradient 2); goes into mul"],
      [end, "6 of 6: relu (5, gradient 1); from add"],
      [[["ArrowUp"]], "5 of 6: add (5, gradient 1); from mul and b; goes into relu"],
    ],
    head: ["node", "operation", "value", "gradient", "computed from"],
    row: ["wx", "mul", "6", "1", "w, x"],
    csv: ["node,operation,value,gradient,inputs", "x,x,3,2,"],
    lines: 7,
    words: ["mul", "relu", "grad 2", "grad 3"],
  },
];

/** What the lesson's hostile charts say. */
export const hostile: [title: string, says: string][] = [
  ["A pole", "inverse cannot be drawn at 1 of 241 samples."],
  ["Beyond all numbers", "steep cannot be drawn at"],
  ["Nowhere a number", "lost: no sample is a finite number that an axis can hold."],
];

/** What the outputs of the lesson's hostile cells say. */
export const hostileCells: [title: string, says: string][] = [
  ["No series", "There is no series to draw."],
  ["An empty series", "There is no finite number to draw yet in empty."],
  ["One point", "lonely has one point, 7."],
  ["Not a number between numbers", "1 of 5 values of holed is not finite"],
  ["Infinities between numbers", "2 of 5 values of endless are not finite"],
  ["Nothing but infinities", "There is no finite number to draw yet in endless."],
  ["Too large for an axis", "2 of 4 values of huge are not finite, or too large to draw"],
  ["As large as an axis can hold", "large rises from −1×10³⁰⁰ to 1×10³⁰⁰."],
  ["A million points", "999,400 of 1,000,000 points of wave are left out of the drawing"],
  ["Nothing above zero on a log axis", "A log axis has room for numbers above 0 only, and there is none."],
  ["Nothing to count", "There is no finite number to count in none."],
  ["One value to count", "lonely: 1 value, from 3.6 to 4.4."],
  ["A million values to count", "many: 1×10⁶ values, the most in one bin (20000)"],
  ["Counts of what is not finite", "3 of 6 values of odd are not finite, or too large to draw"],
  ["No bars", "There is no finite number to draw a bar for."],
  ["One bar", "score is 5 everywhere."],
  ["Bars of what is not finite", "3 of 4 values of score are not finite, or too large to draw"],
  ["More bars than names", "There is 1 name for 3 bars; bars without a name are numbered."],
  ["An empty matrix", "There are no values to draw."],
  ["One cell", "All values are 3."],
  ["A matrix with holes", "3 of 5 values of the grid are not finite, or too large to draw"],
  ["A million cells", "1,000 × 1,000 values are drawn as 64 × 64"],
  ["A plane without ends", "It is not said which part of the plane this is."],
  ["A plane with holes", "1 of 2 points have no finite place and are not drawn."],
  ["A graph without nodes", "The graph has no node."],
  ["A graph in a circle", "The graph runs in a circle"],
  ["One node", "x (not a number, gradient ∞)"],
  ["A graph with an unknown name", "relu is computed from “x”, which is no node of this graph."],
  ["A thousand nodes", "The last 60 of 1,000 nodes are shown."],
  ["No functions", "There is no function to draw."],
  ["Nothing in place of functions", "There is no function to draw."],
  ["A function without a number", "lost: no sample is a finite number."],
  ["A domain of one point", "It is not said where to draw."],
  ["An unknown kind", "“pie” is no kind of plot. The kinds are line, histogram"],
  ["No description", "A plot is an object such as"],
];
