import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** Something that arrived, in the order it did; `next` waits for one that has not been waited for yet. */
type Arrivals<Thing> = { readonly all: readonly Thing[]; next(): Promise<Thing> };

function arrivals<Thing>() {
  const all: Thing[] = [];
  const waiting: ((thing: Thing) => void)[] = [];
  let taken = 0;
  const add = (thing: Thing) => {
    all.push(thing);
    const waiter = waiting.shift();
    if (waiter === undefined) return;
    taken += 1;
    waiter(thing);
  };
  const next = (): Promise<Thing> => {
    const there = all[taken];
    if (there === undefined) return new Promise((resolve) => waiting.push(resolve));
    taken += 1;
    return Promise.resolve(there);
  };
  return { all, next, add };
}

export type CaughtRequest = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

export type HttpCatcher = Arrivals<CaughtRequest> & {
  readonly origin: string;
  readonly port: number;
  /** How it answers from now on; `catch200` at first. */
  answer: HttpAnswer;
};

export type HttpAnswer = (response: ServerResponse, request: CaughtRequest) => void;

export const catch200: HttpAnswer = (response) => response.end('ok');
export const withStatus =
  (status: number, headers: Record<string, string> = {}): HttpAnswer =>
  (response) =>
    response.writeHead(status, headers).end('no');
export const hang: HttpAnswer = () => undefined;
export const breakOff: HttpAnswer = (response) => response.destroy();
export const breakOffMidway: HttpAnswer = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('begun', () => response.destroy());
};

const listenOn = async (server: { listen(port: number, host: string, ready: () => void): unknown }) =>
  new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));

/** A web server on loopback that keeps what is posted to it. Gone after the test. */
export async function catchHttp(): Promise<HttpCatcher> {
  const { all, next, add } = arrivals<CaughtRequest>();
  const server = createServer(async (request, response) => {
    const { url: path = '', headers } = request;
    const caught = { path, headers, body: await text(request) };
    add(caught);
    catcher.answer(response, caught);
  });
  await listenOn(server);
  const { port } = server.address() as AddressInfo;
  const catcher: HttpCatcher = { all, next, port, origin: `http://127.0.0.1:${port}`, answer: catch200 };
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return catcher;
}

export type CaughtMail = { readonly to: readonly string[]; readonly raw: string };

export type MailCatcher = Arrivals<CaughtMail> & {
  readonly url: string;
  /** What the server says of a recipient from now on; null takes them. */
  refuse: (recipient: string) => { readonly code: number; readonly words: string } | null;
};

/** A mail server on loopback that keeps what it is sent. Gone after the test. */
export async function catchMail(): Promise<MailCatcher> {
  const { all, next, add } = arrivals<CaughtMail>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = catcher.refuse(address);
      if (refusal === null) return done();
      done(Object.assign(new Error(refusal.words), { responseCode: refusal.code }));
    },
    onData: (stream, session: SMTPServerSession, done) => {
      text(stream).then((raw) => {
        add({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      }, done);
    },
  });
  await listenOn(server);
  const { port } = server.server.address() as AddressInfo;
  const catcher: MailCatcher = { all, next, url: `smtp://127.0.0.1:${port}`, refuse: () => null };
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return catcher;
}

/** A port that takes connections and says nothing; `next` gives the first bytes of each. */
export async function catchBytes(): Promise<Arrivals<Buffer> & { readonly port: number }> {
  const { all, next, add } = arrivals<Buffer>();
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.once('data', add);
    socket.on('error', () => undefined);
  });
  await listenOn(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { all, next, port: (server.address() as AddressInfo).port };
}
