import type { Draft, Item, Line } from './draft.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const withBreaks = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');

/** For mail programs: no style sheet, no image, nothing that is fetched; the only link is Baton's own. */
export function asHtml({ intro, items, open, closing }: Draft): string {
  const head =
    intro === null ? '' : `<p><strong>${escapeHtml(intro.headline)}</strong> ${escapeHtml(intro.next)}</p>`;
  const told = items.map((item) => itemHtml(item, open)).join('<hr>');
  return `<!doctype html><html><body style="font-family:sans-serif;line-height:1.5">${head}${told}<p style="color:#595959">${escapeHtml(closing)}</p></body></html>`;
}

const itemHtml = ({ headline, next, lines, link }: Item, open: string): string =>
  `<p><strong>${escapeHtml(headline)}</strong><br>${escapeHtml(next)}</p>` +
  `<table role="presentation" cellpadding="4">${lines.map(lineHtml).join('')}</table>` +
  `<p><a href="${escapeHtml(link)}">${escapeHtml(open)}</a></p>`;

const lineHtml = ({ label, text }: Line): string =>
  `<tr><td valign="top" style="color:#595959">${escapeHtml(label)}</td><td valign="top">${withBreaks(text)}</td></tr>`;
