/** Does an address lie within a match pattern of an extension? Patterns know no ports. */
export function isWithin(pattern: string, address: string): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined || !URL.canParse(address))
    return false;
  const { protocol, hostname, pathname } = new URL(address);
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  return isScheme && isHost(host, hostname) && isPath(path, pathname);
}

const isHost = (host: string, hostname: string): boolean =>
  host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;

/** Only a star at the end is known here; our patterns have no other. */
const isPath = (path: string, pathname: string): boolean =>
  path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
