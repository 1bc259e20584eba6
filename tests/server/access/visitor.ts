import type { FastifyInstance, InjectOptions } from 'fastify';
import { publicUrl } from './office.ts';

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  json(): unknown;
};

/** A browser at one address: keeps its cookies, names its origin, follows nothing by itself. */
export function visitor(app: FastifyInstance, address = '203.0.113.7', url = publicUrl) {
  const cookies = new Map<string, string>();

  const send = async (options: InjectOptions): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'user-agent': firefox, ...(cookie === '' ? {} : { cookie }), ...options.headers };
    const response = await app.inject({ remoteAddress: address, ...options, headers });
    for (const { name, value, maxAge } of response.cookies) {
      if (value === '' || maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: response.statusCode,
      text: response.body,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
      ),
      json: () => JSON.parse(response.body),
    };
  };

  const origin = { origin: url.origin };
  return {
    cookies,
    send,
    open: (path: string) => send({ method: 'GET', url: path }),
    submit: (
      path: string,
      form: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>> = origin,
    ) =>
      send({
        method: 'POST',
        url: path,
        payload: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    ask: (name: string, input?: unknown) =>
      send({
        method: 'GET',
        url: `/trpc/${name}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
      }),
    tell: (name: string, input: unknown = {}, headers: Readonly<Record<string, string>> = origin) =>
      send({
        method: 'POST',
        url: `/trpc/${name}`,
        payload: JSON.stringify(input),
        headers: { 'content-type': 'application/json', ...headers },
      }),
  };
}

export type Visitor = ReturnType<typeof visitor>;

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** What a procedure answered, or the shape of its error. */
export const resultOf = (answer: Answer): unknown => {
  const { result, error } = answer.json() as { result?: { data: unknown }; error?: unknown };
  return result === undefined ? error : result.data;
};
