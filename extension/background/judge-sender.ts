import { isWithin } from './match-pattern.ts';

/** What a browser says of whoever sent a message. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** `page`: a content script of ours in a host's page. `own`: one of our own pages; `isTop` when it stands in no other page. */
export type Heard =
  | { readonly kind: 'page'; readonly host: string; readonly tab: number; readonly frame: number }
  | { readonly kind: 'own'; readonly tab: number | null; readonly isTop: boolean };

export type Home = { readonly id: string; readonly origin: string };
export type HostPlace = { readonly id: string; readonly patterns: readonly string[] };

export function judgeSender(sender: Sender, home: Home, hosts: readonly HostPlace[]): Heard | null {
  if (sender.id !== home.id) return null;
  const origin = originOf(sender);
  if (origin === null) return null;
  const tab = sender.tab?.id ?? null;
  const frame = sender.frameId ?? null;
  if (origin === home.origin) return { kind: 'own', tab, isTop: tab === null || frame === 0 };
  const host = hosts.find(({ patterns }) =>
    patterns.some((pattern) => isWithin(pattern, addressOf(sender, origin))),
  );
  if (host === undefined || tab === null || frame === null) return null;
  return { kind: 'page', host: host.id, tab, frame };
}

/** A frame without an address of its own (`about:blank`) is of the origin that made it. */
const addressOf = ({ url }: Sender, origin: string): string =>
  url !== undefined && /^https?:/.test(url) ? url : `${origin}/`;

/** Chrome names the origin; Firefox only the address. */
function originOf({ origin, url }: Sender): string | null {
  if (origin !== undefined) return origin;
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
