/** A spreadsheet runs what begins like this, wherever the text came from. */
const runs = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A row of a CSV file in which no cell is a formula: such a one gets an apostrophe in front, which spreadsheets take for text. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${tamed(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

const tamed = (cell: string): string => (runs.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was tamed, so that what was exported can be imported. */
export const untamed = (cell: string): string =>
  cell.startsWith("'") && runs.test(cell.slice(1)) ? cell.slice(1) : cell;
