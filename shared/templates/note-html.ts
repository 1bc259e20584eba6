/** A label and what stands behind it; a list stands below it, an entry a line. */
export type Block = {
  readonly label: string;
  readonly text: string;
  readonly isLink: boolean;
  readonly isList: boolean;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A web page shows one blank where several stand, and none where a line begins. */
const withBlanks = (text: string) =>
  escapeHtml(text)
    .replace(/^ /gm, '&nbsp;')
    .replace(/ {2,}/g, (blanks) => ` ${'&nbsp;'.repeat(blanks.length - 1)}`);

const asLink = (address: string) =>
  /^https?:\/\/\S+$/i.test(address)
    ? `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`
    : escapeHtml(address);

/** Only p, br, strong, ul, li and a, which every host's editor keeps. */
export function asHtml({ label, text, isLink, isList }: Block): string {
  const head = `<strong>${escapeHtml(label)}:</strong>`;
  if (isLink) return `<p>${head} ${asLink(text)}</p>`;
  if (!isList) return `<p>${head} ${withBlanks(text).replaceAll('\n', '<br>')}</p>`;
  const entries = text.split('\n').map((line) => `<li>${withBlanks(line.replace(/^- /, ''))}</li>`);
  return `<p>${head}</p><ul>${entries.join('')}</ul>`;
}
