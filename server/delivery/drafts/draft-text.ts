import type { Draft, Item } from './draft.ts';

/** The message without any markup: nothing in it is ever read as anything but text. */
export function asText({ intro, items, open, closing }: Draft): string {
  const head = intro === null ? [] : [`${intro.headline} ${intro.next}`];
  return [...head, ...items.map((item) => itemText(item, open)), closing].join('\n\n');
}

const itemText = ({ headline, next, lines, link }: Item, open: string): string => {
  const told = lines.map(({ label, text }) => `${label}: ${text.replaceAll('\n', '\n  ')}`).join('\n');
  return `${headline}\n${next}\n\n${told}\n\n${open}: ${link}`;
};
