import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeAnswer, PracticeRequest, PracticeServer, Saved } from '../practice-host.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

const answer = (status: number, type: string, body: string | Uint8Array): PracticeAnswer => ({
  status,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': "script-src 'self'; object-src 'none'",
    'cache-control': 'no-store',
  },
  body,
});

const json = (status: number, value: unknown) => answer(status, 'application/json', JSON.stringify(value));

type Body = {
  readonly surface?: string;
  readonly record?: string;
  readonly text?: string;
  readonly isPublic?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
};

export function open(folder: string): PracticeServer {
  let saved: Saved[] = [];
  let fails = false;

  function store({
    surface = '',
    record = '',
    text = '',
    isPublic = false,
    fields = {},
  }: Body): PracticeAnswer {
    if (fails) {
      fails = false;
      return json(400, { status: 'error', message: 'The engagement could not be stored.' });
    }
    saved = [...saved, { surface, record, text, isPublic, fields }];
    return json(200, { engagement: { id: saved.length } });
  }

  return {
    answer: async ({ method, url, body }: PracticeRequest) => {
      const file = /\/static\/([\w.-]+)$/.exec(url.pathname)?.[1];
      if (file !== undefined) {
        const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return answer(200, type, readFileSync(join(folder, file)));
      }
      if (method !== 'GET') return store(JSON.parse(body) as Body);
      if (url.pathname.startsWith('/api/')) return json(404, {});
      return answer(200, types.html ?? '', page(url));
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

/** Scripts lie beside the page, however deep its address is. */
function page(url: URL): string {
  const react = url.searchParams.get('react') ?? '18';
  const up = '../'.repeat(Math.max(0, url.pathname.split('/').length - 2));
  const early = url.searchParams.get('early') === '1' ? `<script src="${up}static/early.js"></script>` : '';
  const isFrame = url.pathname.includes('chatspot-widget-ui');
  return `<!doctype html><html lang="${url.searchParams.get('lang') ?? 'en'}"><head><meta charset="utf-8">
<title>Rollout for 40 dispatchers | HubSpot</title><link rel="stylesheet" href="${up}static/page.css">${early}</head>
<body data-up="${up}"${isFrame ? ' data-frame="breeze"' : ''}><div id="root"></div>
<script src="${up}static/page-${['16', '17', '18', '19'].includes(react) ? react : '18'}.js"></script></body></html>`;
}
