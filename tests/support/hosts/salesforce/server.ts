import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeAnswer, PracticeRequest, PracticeServer, Saved } from '../practice-host.ts';
import { classicPage, framed, lightningPage, mailPage, visualforcePage } from './pages.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** CKEditor 4 writes scripts into the frame it makes, so its page alone allows them. */
const answer = (
  status: number,
  type: string,
  body: string | Uint8Array,
  scripts = "'self'",
): PracticeAnswer => ({
  status,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': `script-src ${scripts}; object-src 'none'`,
    'cache-control': 'no-store',
  },
  body,
});

export function open(folder: string): PracticeServer {
  let saved: Saved[] = [];
  let fails = false;

  const keep = (one: Saved): boolean => {
    if (!fails) saved = [...saved, one];
    const isKept = !fails;
    fails = false;
    return isKept;
  };

  function aura(body: string): PracticeAnswer {
    const { actions } = JSON.parse(new URLSearchParams(body).get('message') ?? '{"actions":[]}') as {
      actions: { descriptor: string; params: Partial<Saved> }[];
    };
    const done = actions.map(({ descriptor, params }) => {
      if (descriptor.endsWith('reportUsage')) return { state: 'SUCCESS' };
      const { surface = '', record = '', text = '', isPublic = false, fields = {} } = params;
      return keep({ surface, record, text, isPublic, fields })
        ? { state: 'SUCCESS' }
        : { state: 'ERROR', error: [{ message: 'A rule of your company did not accept this change.' }] };
    });
    return answer(200, 'application/json', JSON.stringify({ actions: done }));
  }

  /** Classic and Visualforce send a form and get a page. */
  function formSent(url: URL, body: string): PracticeAnswer {
    const fields = Object.fromEntries(new URLSearchParams(body));
    const surface = url.pathname.includes('/apex/') ? 'visualforce' : 'classic';
    const text = fields.description ?? '';
    const isKept = keep({ surface, record: url.searchParams.get('id') ?? '', text, isPublic: false, fields });
    const says = isKept
      ? 'Stored.'
      : 'Error: Invalid Data. Review all error messages below to correct your data.';
    return answer(isKept ? 200 : 400, 'text/html', framed(url, `<p class="message">${says}</p>`));
  }

  return {
    answer: async ({ method, url, body }: PracticeRequest) => {
      const file = /\/static\/([\w./-]+)$/.exec(url.pathname)?.[1];
      if (file !== undefined && !file.includes('..')) {
        const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return answer(200, type, readFileSync(join(folder, file)));
      }
      if (method === 'POST') return url.pathname.endsWith('/aura') ? aura(body) : formSent(url, body);
      if (url.pathname.endsWith('/apex/mail'))
        return answer(200, 'text/html', mailPage(url), "'self' 'unsafe-inline'");
      if (url.pathname.includes('/apex/')) return answer(200, 'text/html', visualforcePage(url));
      if (url.pathname.endsWith('/e')) return answer(200, 'text/html', classicPage(url));
      if (url.pathname.includes('/lightning/')) return answer(200, 'text/html', lightningPage(url));
      return answer(404, 'text/html', framed(url, '<p>There is no such page here.</p>'));
    },
    saved: () => saved,
    failNext: () => {
      fails = true;
    },
    forget: () => {
      saved = [];
      fails = false;
    },
  };
}
