import { nextTryAt } from './drain.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

/** The ping keeps the worker awake as well: it sleeps after thirty seconds without an event. */
const pingEvery = 20_000;

export type Live = { readonly ensure: () => Promise<void>; readonly close: () => void };

/**
 * `isBack`: the server is there again, so nothing needs to wait for its next try. The socket only says that there is something new. It is a wish for speed: whatever happens to it, the alarm asks within half a
 * minute. It lives as long as this worker, and the next one opens its own.
 */
export function openLive(tools: Tools, onNews: (isBack: boolean) => void): Live {
  let socket: WebSocket | null = null;
  let token: string | null = null;
  let attempts = 0;
  let isWaiting = false;

  const close = () => {
    const old = socket;
    socket = null;
    old?.close();
  };

  const tryAgain = () => {
    if (isWaiting) return;
    isWaiting = true;
    const now = tools.now();
    setTimeout(
      () => {
        isWaiting = false;
        ensure().catch(() => undefined);
      },
      nextTryAt({ attempts }, now, tools.dice) - now,
    );
    attempts += 1;
  };

  const connect = (server: string, asked: string) => {
    const opened = new WebSocket(`${server.replace(/^http/, 'ws')}/live`);
    const ping = setInterval(() => opened.readyState === WebSocket.OPEN && opened.send('{}'), pingEvery);
    opened.addEventListener('open', () => opened.send(JSON.stringify({ token: asked })));
    let isBack = true;
    opened.addEventListener('message', ({ data }) => {
      attempts = 0;
      if (!String(data).includes('"new"')) return;
      onNews(isBack);
      isBack = false;
    });
    opened.addEventListener('close', () => {
      clearInterval(ping);
      if (socket !== opened) return;
      socket = null;
      onNews(false);
      tryAgain();
    });
    return opened;
  };

  async function ensure(): Promise<void> {
    const session = await findSession(tools);
    if (session === null || session.token !== token) close();
    token = session?.token ?? null;
    if (session !== null && socket === null && !isWaiting) socket = connect(session.server, session.token);
  }

  return { ensure, close };
}
