import { type Channel, type Channels, never } from '#server/delivery/channel.ts';

const silent: Channel = { atOnce: 1, spacedFor: 0, send: async () => never('Nothing leaves a test.') };

/** Ways out that lead nowhere. */
export const silentChannels: Channels = { mail: silent, slack: silent, teams: silent, webhook: silent };
