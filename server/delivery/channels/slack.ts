import { outcomeOf } from '../answer-outcome.ts';
import { type ChannelMaker, never } from '../channel.ts';
import type { Draft } from '../drafts/draft.ts';
import { shortened } from '../drafts/plain.ts';

/** Slack's own limit is one message a second for each of its addresses. */
export const slack: ChannelMaker = ({ post }) => ({
  atOnce: 1,
  spacedFor: 1_000,
  send: async ({ draft, target, at, signal }) => {
    if (target === null) return never('There is no address to post to. Connect Slack again.');
    const headers = { 'content-type': 'application/json', 'user-agent': 'Baton' };
    const body = JSON.stringify(slackMessage(draft));
    return outcomeOf(await post({ url: target.url, headers, body, signal }), at, hopeless);
  },
});

/** Slack says by these that the address or the message itself is not wanted. */
const hopeless = [400, 403, 404, 410, 413];

const mostOfAField = 1_500;

/** An incoming webhook gets no thread to answer in, so each message stands by itself and begins with the record. */
export function slackMessage({ subject, toPerson, items, open, closing }: Draft) {
  const item = items[0] ?? { headline: '', next: '', lines: [], link: '' };
  const told = item.lines.map(({ label, text }) => `${label}: ${shortened(text, mostOfAField / 5)}`);
  return {
    text: escapeMrkdwn(`${toPerson} ${item.headline}`),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: 'header', text: plain(subject, 140) },
      { type: 'section', text: plain(`${toPerson} ${item.headline} ${item.next}`) },
      ...(told.length === 0 ? [] : [{ type: 'section', text: plain(told.join('\n')) }]),
      { type: 'section', text: { type: 'mrkdwn', text: `<${item.link}|${escapeMrkdwn(open)}>` } },
      { type: 'context', elements: [plain(closing)] },
    ],
  };
}

/** Nothing in a plain text is a mention, a link or an emoji. */
const plain = (text: string, longest = mostOfAField) => ({
  type: 'plain_text' as const,
  text: shortened(text, longest) || ' ',
  emoji: false,
});

/** Where only Slack's own markup can stand, these three characters are what begins it. */
export const escapeMrkdwn = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
