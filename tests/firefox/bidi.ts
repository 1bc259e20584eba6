import { WebSocket } from 'ws';

/** What a browser answers and says by WebDriver BiDi: plain objects, read where they are used. */
export type Said = { readonly [key: string]: Said } & unknown;

export type Bidi = {
  readonly send: (method: string, params?: object) => Promise<Said>;
  readonly on: (method: string, hear: (params: Said) => void) => void;
  readonly close: () => void;
};

type Waiting = { readonly resolve: (result: Said) => void; readonly reject: (error: Error) => void };

/** One session with a browser, over the protocol that Firefox itself speaks. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, Waiting>();
  const hearers = new Map<string, ((params: Said) => void)[]>();
  let last = 0;
  socket.on('message', (data) => {
    const said = JSON.parse(data.toString()) as {
      readonly type: string;
      readonly id: number;
      readonly method: string;
      readonly params: Said;
      readonly result: Said;
      readonly error?: string;
      readonly message?: string;
    };
    if (said.type === 'event') {
      for (const hear of hearers.get(said.method) ?? []) hear(said.params);
      return;
    }
    const asked = waiting.get(said.id);
    waiting.delete(said.id);
    if (said.type === 'success') asked?.resolve(said.result);
    else asked?.reject(new Error(`${said.error}: ${said.message}`));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send,
    on: (method, hear) => hearers.set(method, [...(hearers.get(method) ?? []), hear]),
    close: () => socket.close(),
  };
}
