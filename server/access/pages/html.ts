/** A piece of a page. Made by `html` only, so that whatever a person typed is always text on it. */
export type Html = { readonly markup: string };

type Part = string | number | Html | readonly Html[] | null;

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.reduce(
    (markup, string, index) => `${markup}${markupOf(parts[index - 1] ?? null)}${string}`,
  ),
});

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
