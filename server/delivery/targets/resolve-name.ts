import { lookup } from 'node:dns/promises';
import type { Resolve } from './post.ts';

/** As the machine resolves it, with its hosts file: what a connection would use is what is checked. */
export const resolveName: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);
