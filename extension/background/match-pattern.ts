/** Does an origin lie within a match pattern of an extension? Patterns know no ports, and every path is within. */
export function isWithin(pattern: string, origin: string): boolean {
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || !URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  if (!isScheme) return false;
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
