import { type Heard, type Home, type HostPlace, judgeSender, type Sender } from './judge-sender.ts';
import { isPlainData } from './plain-data.ts';
import { type DoorMessage, readDoorMessage } from './read-door-message.ts';
import { type PageMessage, readPageMessage } from './read-page-message.ts';
import type { Tools } from './worker-tools.ts';

export type Place = Extract<Heard, { kind: 'page' }>;

export type Serving = {
  readonly home: Home;
  readonly hosts: () => Promise<readonly HostPlace[]>;
  readonly page: (message: PageMessage, place: Place) => Promise<unknown>;
  readonly door: (message: DoorMessage) => Promise<unknown>;
};

/** What changes who this browser speaks for. Never from a page that stands in another one, where somebody else draws over it. */
const onTopOnly = new Set([
  'connect',
  'cancel-pairing',
  'disconnect',
  'wipe',
  'change-settings',
  'change-own-domains',
]);

/** Every message finds its function here, or is dropped with a line in the log. Undefined is what the sender of a dropped one gets. */
export async function serve(
  tools: Tools,
  { home, hosts, page, door }: Serving,
  input: unknown,
  sender: Sender,
) {
  try {
    const heard = judgeSender(sender, home, await hosts());
    if (heard === null) return drop(tools, 'A message from a stranger was dropped.', sender);
    if (!isPlainData(input)) return drop(tools, 'A message that is no data of ours was dropped.', sender);
    if (heard.kind === 'page') {
      const message = readPageMessage(input);
      if (message === null || ('host' in message && message.host !== heard.host)) {
        return drop(tools, 'A message of a page could not be read and was dropped.', sender);
      }
      return await page(message, heard);
    }
    const message = readDoorMessage(input);
    if (message === null || (onTopOnly.has(message.kind) && !heard.isTop)) {
      return drop(tools, 'A message of our own page could not be read and was dropped.', sender);
    }
    return await door(message);
  } catch (error) {
    tools.log('A message could not be served.', error);
    return undefined;
  }
}

function drop(tools: Tools, sentence: string, { id, origin, url, frameId }: Sender): undefined {
  tools.log(sentence, { id, origin: origin ?? url, frameId });
  return undefined;
}
