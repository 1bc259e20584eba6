import { accepted, type Result, refused } from '#shared/result.ts';

const loopback = new Set(['127.0.0.1', 'localhost']);

/** The origin of what somebody typed. Without https only a server on this very machine is taken: a token goes there. */
export function readServerAddress(typed: string): Result<string, string> {
  const text = typed.trim();
  if (text === '')
    return refused('Type the address of your company’s Baton, such as https://baton.example.com.');
  const url = parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || url.username !== '' || url.password !== '') {
    return refused('This is no address Baton can be at. Write it as in https://baton.example.com.');
  }
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  if (!isSafe) {
    return refused(
      'That address is not encrypted, so nothing was sent to it. Write it with https:// at the beginning.',
    );
  }
  return accepted(url.origin);
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** What the browser is asked for: this one origin. Patterns know no ports, so a port is left out. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
