import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Log } from '../log.ts';
import type { News } from './news.ts';

/** Who is at the other end, and the session that dies with its revocation. */
export type Listener = {
  readonly workspace: string;
  readonly person: string;
  readonly seesAll: boolean;
  readonly session: string;
};

export type LiveTools = {
  readonly log: Log;
  /** Reads who comes, from the headers (a cookie and an origin of ours) or from the first message (a device's token). */
  readonly greet: (request: IncomingMessage, token: string | null) => Promise<Listener | null>;
  /** Which of these sessions are good no longer. Asked for all open sockets at once. */
  readonly findRevoked: (sessions: readonly string[]) => Promise<ReadonlySet<string>>;
};

export type Live = {
  readonly onNews: (news: News) => void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  count(): number;
  /** Closes what was revoked. The server asks every few seconds. */
  checkSessions(): Promise<void>;
  close(): void;
};

const longestMessage = 1_024;
const greetingFor = 5_000;
const silenceFor = 60_000;
/** Far more than anybody who listens leaves unread: whoever leaves more is not listening, and what waits for them is kept here. */
const mostUnread = 64 * 1_024;
/** Closing words a client understands: come again with a good token, or: come again later. */
const notWelcome = 4_401;
const goingAway = 1_001;

/** The socket says only that there is something new. Whoever hears it pulls the feed; whoever misses it pulls it later. */
export function createLive({ log, greet, findRevoked }: LiveTools): Live {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: longestMessage,
    perMessageDeflate: false,
    // Answered below, where it is seen whether the answers are read.
    autoPong: false,
  });
  const rooms = new Map<string, Set<Ear>>();
  type Ear = { readonly socket: WebSocket; readonly listener: Listener };

  const enter = (ear: Ear) => {
    const room = rooms.get(ear.listener.workspace) ?? new Set<Ear>();
    rooms.set(ear.listener.workspace, room.add(ear));
    ear.socket.once('close', () => {
      room.delete(ear);
      if (room.size === 0 && rooms.get(ear.listener.workspace) === room) rooms.delete(ear.listener.workspace);
    });
    say(ear.socket, '{"new":true}');
  };

  const meet = async (socket: WebSocket, request: IncomingMessage) => {
    socket.on('error', () => socket.terminate());
    socket.on('ping', (words) => {
      if (isReadFrom(socket)) socket.pong(words);
    });
    const patience = setTimeout(() => socket.terminate(), greetingFor);
    // Listened for before anything is awaited: a word that comes early must not be lost.
    const word = firstWord(socket);
    try {
      const listener = (await greet(request, null)) ?? (await greet(request, await word));
      if (listener === null) socket.close(notWelcome);
      else if (socket.readyState === WebSocket.OPEN) {
        enter({ socket, listener });
        listen(socket);
      }
    } catch {
      socket.terminate();
    } finally {
      clearTimeout(patience);
    }
  };

  const everybody = () => [...rooms.values()].flatMap((room) => [...room]);

  return {
    onNews({ workspace, people }) {
      const named = people === null ? null : new Set(people);
      for (const { socket, listener } of rooms.get(workspace) ?? []) {
        if (named === null || listener.seesAll || named.has(listener.person)) say(socket, '{"new":true}');
      }
    },
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (one) => void meet(one, request));
    },
    count: () => everybody().length,
    async checkSessions() {
      const ears = everybody();
      if (ears.length === 0) return;
      const revoked = await findRevoked([...new Set(ears.map(({ listener }) => listener.session))]);
      for (const { socket, listener } of ears) if (revoked.has(listener.session)) socket.close(notWelcome);
      if (revoked.size > 0) log.info({ sockets: revoked.size }, 'Sockets of revoked sessions were closed.');
    },
    close() {
      for (const { socket } of everybody()) socket.close(goingAway);
      server.close();
    },
  };
}

/** A device can set no header on a socket: its token is the first thing it says, `{"token":"…"}`. */
const firstWord = (socket: WebSocket): Promise<string | null> =>
  new Promise((resolve) => {
    socket.once('message', (message) => resolve(tokenIn(String(message))));
    socket.once('close', () => resolve(null));
  });

function tokenIn(message: string): string | null {
  try {
    const said: unknown = JSON.parse(message);
    const token = typeof said === 'object' && said !== null && 'token' in said ? said.token : null;
    return typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
}

function say(socket: WebSocket, word: string): void {
  if (isReadFrom(socket)) socket.send(word);
}

/** Ends one whose answers pile up. */
function isReadFrom(socket: WebSocket): boolean {
  if (socket.bufferedAmount > mostUnread) socket.terminate();
  return socket.readyState === WebSocket.OPEN;
}

/** Whatever is said is a sign of life and nothing else. Silence for a minute ends it. */
function listen(socket: WebSocket): void {
  const end = () => socket.terminate();
  let silence = setTimeout(end, silenceFor);
  socket.on('message', () => {
    clearTimeout(silence);
    silence = setTimeout(end, silenceFor);
    say(socket, '{}');
  });
  socket.once('close', () => clearTimeout(silence));
}
