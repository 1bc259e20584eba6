import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { openPractice } from '../open-practice.ts';
import type { PracticeHost, PracticeServer } from './practice-host.ts';
import { practiceHosts } from './registry.ts';

/**
 * The practice pages for somebody who tries Baton out: `node tests/support/hosts/serve.ts [port]`. A host lies below its own
 * name, `/hubspot/contacts/…`, and takes what is below it for its own address.
 */
const port = Number(process.argv[2] ?? process.env.PRACTICE_PORT ?? 7711);
const opened = new Map<string, Promise<PracticeServer>>();

function serverOf(host: PracticeHost): Promise<PracticeServer> {
  const known = opened.get(host.id) ?? openPractice(host);
  opened.set(host.id, known);
  return known;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const [, id = ''] = url.pathname.split('/');
  const host = practiceHosts.find((one) => one.id === id);
  if (host === undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(welcome());
    return;
  }
  url.pathname = url.pathname.slice(id.length + 1) || '/';
  const server = await serverOf(host);
  const body = await text(request);
  const { status, headers, body: page } = await server.answer({ method: request.method ?? 'GET', url, body });
  response.writeHead(status, { ...headers }).end(page);
}

const welcome = () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice pages</title>
<h1>Practice pages</h1><ul>${practiceHosts
  .map(({ id, label, start }) => `<li><a href="/${id}${start.replaceAll('&', '&amp;')}">${label}</a></li>`)
  .join('')}</ul></html>`;

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(`The practice page failed: ${error}`);
  });
}).listen(port, '127.0.0.1', () => console.log(`The practice pages: http://127.0.0.1:${port}`));
