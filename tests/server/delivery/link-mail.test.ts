import { describe, expect, it } from 'vitest';
import type { LinkMessage } from '#server/access/access.ts';
import { createLinkMail } from '#server/delivery/link-mail.ts';
import { createLog } from '#server/log.ts';
import { catchMail } from '../../support/catchers.ts';
import { monday } from '../../support/company.ts';
import { hostile } from './facts.ts';

const message = (changes: Partial<LinkMessage> = {}): LinkMessage => ({
  ...{ workspace: 'w-1', purpose: 'sign-in', to: 'rita@example.test', name: 'Rita', company: 'Acme' },
  ...{ link: 'https://baton.example.test/l/secret', expiresAt: monday },
  ...changes,
});

const linkMailTo = (url: string, lines: string[] = []) => {
  const note = (...given: unknown[]) => void lines.push(JSON.stringify(given));
  const log = { ...createLog('silent'), error: note, warn: note, info: note, debug: note };
  const from = { name: 'Baton', address: 'baton@example.test' };
  return createLinkMail({ url, from }, log, () => new AbortController().signal);
};

describe('mail with a link that opens a door', () => {
  it.each(['invitation', 'reset', 'sign-in'] as const)(
    'carries the link of %s and when it ends',
    async (purpose) => {
      const catcher = await catchMail();
      await linkMailTo(catcher.url).mail(message({ purpose }));
      const { to, raw } = await catcher.next();
      expect(to).toEqual(['rita@example.test']);
      const text = raw.replaceAll('=\r\n', '');
      expect(text).toContain('https://baton.example.test/l/secret');
      expect(text).toContain('23 Nov 2026, 09:00 (UTC)');
    },
  );

  it.each(hostile)('keeps its headers when the company is called %j', async (company) => {
    const catcher = await catchMail();
    await linkMailTo(catcher.url).mail(message({ company, name: company }));
    const { to, raw } = await catcher.next();
    expect(to).toEqual(['rita@example.test']);
    const [head = ''] = raw.split('\r\n\r\n');
    expect(head).not.toMatch(/^(bcc|x-header):/im);
  });

  it('is never written into the log, also when it does not leave', async () => {
    const lines: string[] = [];
    await linkMailTo('smtp://127.0.0.1:1', lines).mail(message());
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(/secret|rita@/);
  });

  it('is not possible without a mail server', () => {
    const none = createLinkMail(null, createLog('silent'), () => new AbortController().signal);
    expect(none.canMail()).toBe(false);
  });
});
