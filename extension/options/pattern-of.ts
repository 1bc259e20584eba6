/** The one origin to ask the browser for; null when the address can't be one, which the worker then says. */
export function patternOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost';
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) return null;
  return `${protocol}//${hostname}/*`;
}
