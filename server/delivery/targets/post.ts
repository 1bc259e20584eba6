import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { accepted, type Result, refused } from '#shared/result.ts';
import { codeOf } from '../../database/error-code.ts';
import { isPublicAddress } from './public-address.ts';
import { isAllowed, readTarget } from './read-target.ts';

/** Every address a name leads to at this moment. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export type PostPorts = { readonly resolve: Resolve; readonly allowed: readonly string[] };

export type Letter = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the try, wherever it stands. */
  readonly signal: AbortSignal;
};

/** `words` is the beginning of the answer, for channels that know what it may say; it is not shown to anybody as it is. */
export type Answer = {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly words: string;
};

export type Unposted = { readonly kind: 'forbidden' | 'unreachable'; readonly answer: string };

export type Post = (letter: Letter) => Promise<Result<Answer, Unposted>>;

const mostOfAnAnswer = 1_024;
const forbidden = 'The address leads into a private network, which Baton does not call.';

/**
 * Posts to an address that was checked, and to no other: the name is resolved once, every address it leads to is checked,
 * and the connection goes to one of these. TLS and the Host header keep the name. Redirects are not followed.
 */
export const createPost =
  (ports: PostPorts): Post =>
  async (letter) => {
    const target = readTarget(letter.url, ports.allowed);
    if (!target.ok) return refused({ kind: 'forbidden', answer: forbidden });
    try {
      return accepted(await send(target.value, letter, ports));
    } catch (error) {
      if (codeOf(error) === forbiddenAddress) return refused({ kind: 'forbidden', answer: forbidden });
      return refused({ kind: 'unreachable', answer: sentenceFor(error, letter.signal) });
    }
  };

/** Node's connection code knows no other way to end a lookup than an error with a code. */
const failure = (code: string) => Object.assign(new Error(code), { code });
const forbiddenAddress = 'BATON_FORBIDDEN_ADDRESS';

const lookupChecked =
  (resolve: Resolve): LookupFunction =>
  (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first] = found;
        if (first === undefined) return callback(failure('ENOTFOUND'), '', 0);
        if (!addresses.every(isPublicAddress)) return callback(failure(forbiddenAddress), '', 0);
        return options.all ? callback(null, found) : callback(null, first.address, first.family);
      },
      (error: unknown) => callback(failure(codeOf(error) || 'ENOTFOUND'), '', 0),
    );
  };

function send(url: URL, { headers, body, signal }: Letter, { resolve, allowed }: PostPorts): Promise<Answer> {
  const { promise, resolve: answer, reject } = Promise.withResolvers<Answer>();
  const open = url.protocol === 'https:' ? secureRequest : plainRequest;
  const request = open(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    ...(isAllowed(url, allowed) ? {} : { lookup: lookupChecked(resolve) }),
    agent: false,
    signal,
  });
  request.once('error', reject);
  request.once('response', (response) => {
    let words = '';
    const retryAfter = response.headers['retry-after'] ?? null;
    const done = () => {
      answer({ status: response.statusCode ?? 0, retryAfter, words: words.slice(0, mostOfAnAnswer) });
      response.destroy();
    };
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      words += part;
      if (words.length >= mostOfAnAnswer) done();
    });
    response.once('end', done);
    response.once('error', reject);
  });
  request.end(body);
  return promise;
}

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at the address.',
  ENOTFOUND: 'There is no such name.',
  EAI_AGAIN: 'The name could not be looked up.',
  ECONNRESET: 'The other side broke the connection off.',
};

function sentenceFor(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'There was no answer in time.';
  const code = codeOf(error);
  if (code === '') return 'The connection failed.';
  const isTls = /CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code);
  return (
    sentences[code] ??
    (isTls ? `The other side’s certificate is not valid (${code}).` : `The connection failed (${code}).`)
  );
}
