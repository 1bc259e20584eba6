/** A spreadsheet runs what begins like this, wherever the text came from. */
const runs = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Elsewhere in the world files are parted by semicolons or tabs: such a spreadsheet hears a quotation end at the next comma, and
 * takes what stands behind a separator inside of a cell for the next one.
 */
const runsElsewhere = /([;\t\r\n])(?=(?:[^\S\r\n]|")*[=+\-@＝＋－＠])/g;
const tamedElsewhere = /([;\t\r\n])'(?=(?:[^\S\r\n]|")*[=+\-@＝＋－＠])/g;

/** A row of a CSV file in which no cell is a formula: such a one gets an apostrophe in front, which spreadsheets take for text. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${tamed(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

const tamed = (cell: string): string => {
  const inner = cell.replace(runsElsewhere, "$1'");
  return runs.test(cell) ? `'${inner}` : inner;
};

/** The cell as it was before it was tamed, so that what was exported can be imported. */
export function untamed(cell: string): string {
  const inner = cell.replace(tamedElsewhere, '$1');
  return inner.startsWith("'") && runs.test(inner.slice(1)) ? inner.slice(1) : inner;
}
