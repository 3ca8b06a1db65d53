/** What stands behind a chart's button: words and rounded numbers. The first column names its row. */
export type Table = { head: string[]; rows: string[][] };

/** A line of a file: words, and numbers in full. */
export type CsvRow = readonly (string | number | null)[];
