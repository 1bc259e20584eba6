import type { NoticeFacts } from '#server/delivery/notice-facts.ts';
import { at, record } from '../../support/company.ts';

export const facts = (changes: Partial<NoticeFacts> = {}): NoticeFacts => ({
  ...{ wording: 'handed-over', at: at('2026-11-23T09:00'), to: { id: 'rita', name: 'Rita' } },
  ...{ isYours: true, isOfTheirTurn: false, isEscalation: false, handoff: 'h-1', record },
  ...{ seam: { id: 'sales-onboarding', name: 'Sales to onboarding' }, severity: 'routine', status: 'sent' },
  ...{ sender: 'Sam', actor: 'Sam' },
  turn: { name: 'Rita', why: 'to-accept', dueAt: at('2026-11-24T14:00') },
  said: [{ label: 'outcome-wanted', text: 'Priya signs the amended statement of work' }],
  days: [{ label: 'by', day: '2026-12-04' }],
  zone: 'America/New_York',
  ...changes,
});

/** Text that tries to become something else: markup, a header, a mention, a link, a template, another direction. */
export const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="https://evil.test">click</a>',
  "'><svg onload=alert(1)>",
  'Hello\r\nBcc: everybody@evil.test',
  'Hello\nX-Header: yes',
  '<!channel> <!everyone> <@U123> <https://evil.test|Open the handoff>',
  '*bold* _it_ ~no~ `code` [Open](https://evil.test)',
  '{{DATE(2026-01-01T00:00:00Z)}} {sender} ‹{due}›',
  '<at>everyone</at> &amp; &lt;b&gt;',
  'moc.live\u202e\u2066https://good.test\u2069',
  '=HYPERLINK("https://evil.test")',
  'half a pair \ud83d',
];
