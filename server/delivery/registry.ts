import type { ChannelMaker, ChannelParts, Channels } from './channel.ts';
import { mail } from './channels/mail.ts';
import { slack } from './channels/slack.ts';
import { teams } from './channels/teams.ts';
import { webhook } from './channels/webhook.ts';
import type { ChannelName } from './outgoing.ts';

const makers: Readonly<Record<ChannelName, ChannelMaker>> = { mail, slack, teams, webhook };

export const createChannels = (parts: ChannelParts): Channels => ({
  mail: makers.mail(parts),
  slack: makers.slack(parts),
  teams: makers.teams(parts),
  webhook: makers.webhook(parts),
});
