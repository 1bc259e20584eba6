import type { HostFacts } from '../hosts/host.ts';

type Optional = Pick<HostFacts, 'optionalMatches'>;

const suffixOf = (pattern: string): string => /^https:\/\/\*(\.[^/]+)\//.exec(pattern)?.[1] ?? '';

export const exampleOf = ({ optionalMatches }: Optional): string =>
  `acme${suffixOf(optionalMatches[0] ?? '')}`;

/** The narrowest pattern for what somebody typed; null when it is none of the host's optional domains. */
export function findOwnDomain(typed: string, { optionalMatches }: Optional): string | null {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const suffixes = optionalMatches.map(suffixOf).filter((suffix) => suffix !== '');
  const isOne = suffixes.some((suffix) => hostname.endsWith(suffix) && hostname.length > suffix.length);
  return protocol === 'https:' && isOne ? `https://${hostname}/*` : null;
}
