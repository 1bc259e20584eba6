import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeAnswer, PracticeRequest, PracticeServer, Saved } from '../practice-host.ts';
import { tickets } from './page/tickets.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

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

type TicketUpdate = {
  readonly id?: string;
  readonly status?: string;
  readonly group?: string;
  readonly assignee?: string;
  readonly comment?: {
    readonly body?: { readonly value?: string };
    readonly html_body?: string;
    readonly isPublic?: boolean;
    readonly public?: boolean;
  };
};

type Operation = {
  readonly operationName?: string;
  readonly surface?: string;
  readonly text?: string;
  readonly variables?: { readonly ticket?: TicketUpdate };
};

const savedOf = ({ id = '', status = '', group = '', assignee = '', comment }: TicketUpdate): Saved => {
  const isPublic = comment?.isPublic ?? comment?.public ?? false;
  const html = comment?.body?.value ?? comment?.html_body ?? '';
  const surface = comment === undefined ? 'fields' : isPublic ? 'public-reply' : 'internal-note';
  return { surface, record: id, text: textOf(html), isPublic, fields: { status, group, assignee } };
};

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

const textOf = (html: string): string =>
  html
    .replace(/<br[^>]*>|<\/(?:p|li|h\d|div)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\u00a0/g, ' ')
    .trim();

export function open(folder: string): PracticeServer {
  let saved: Saved[] = [];
  let fails = false;

  const store = (entry: Saved): boolean => {
    if (fails) {
      fails = false;
      return false;
    }
    saved = [...saved, entry];
    return true;
  };

  const run = ({ operationName = '', variables }: Operation) =>
    store(savedOf(variables?.ticket ?? {}))
      ? { data: { [operationName]: { ticket: { id: variables?.ticket?.id } } } }
      : { data: null, errors: [{ message: 'RecordInvalid' }] };

  function write(path: string, body: string): PracticeAnswer {
    const given = JSON.parse(body) as Operation | readonly Operation[];
    if (path.endsWith('/api/graphql')) {
      return json(200, Array.isArray(given) ? given.map(run) : run(given as Operation));
    }
    const id = /\/api\/v2\/tickets\/(\w+)\.json$/.exec(path)?.[1];
    if (id !== undefined) {
      const { ticket } = given as { readonly ticket?: TicketUpdate };
      return store(savedOf({ ...ticket, id })) ? json(200, {}) : json(422, { error: 'RecordInvalid' });
    }
    const { surface = 'unknown', text = '' } = given as Operation;
    store({ surface, record: '', text, isPublic: false, fields: {} });
    return json(200, {});
  }

  return {
    answer: async ({ method, url, body }: PracticeRequest) => {
      const file = /\/static\/([\w.-]+)$/.exec(url.pathname)?.[1];
      if (file !== undefined) {
        const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return answer(200, type, readFileSync(join(folder, file)));
      }
      if (method !== 'GET') return write(url.pathname, body);
      const asked = /\/api\/v2\/tickets\/(\d+)\.json/.exec(url.pathname)?.[1];
      const ticket = tickets.find(({ id }) => id === asked);
      if (ticket !== undefined) {
        return json(200, { ticket: { id: ticket.id, group: ticket.group, assignee: ticket.agent } });
      }
      if (url.pathname.includes('/api/') || url.pathname.endsWith('.ico')) return json(404, {});
      return answer(200, 'text/html', page(url));
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

/** Scripts lie above `/agent`, at whatever address the page is served below. */
function page(url: URL): string {
  const after = url.pathname.split('/agent/')[1] ?? '';
  const up = '../'.repeat(after.split('/').length);
  const asked = url.searchParams.get('ck') ?? '';
  const version = ['41', '35'].includes(asked) ? asked : '48';
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  const early = url.searchParams.get('early') === '1' ? `<script src="${up}static/early.js"></script>` : '';
  const style = version === '48' ? `<link rel="stylesheet" href="${up}static/editor-48.css">` : '';
  return `<!doctype html><html lang="${url.searchParams.get('lang') ?? 'en'}" data-theme="${theme}"><head>
<meta charset="utf-8"><title>Alder – Agent Workspace</title>${style}
<link rel="stylesheet" href="${up}static/page.css">${early}</head><body data-up="${up}"><div id="root"></div>
<script src="${up}static/editor-${version}.js"></script><script src="${up}static/main.js"></script></body></html>`;
}
