import type { IncomingMessage } from 'node:http';

/**
 * Anybody may ask for another protocol, at an address of any shape: only one place has one, and everywhere else is answered as
 * if nothing had been asked.
 */
export const asksForLive = ({ url = '' }: Pick<IncomingMessage, 'url'>): boolean =>
  url.split('?', 1)[0] === '/live';
