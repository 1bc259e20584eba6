import type { Instant } from '#shared/time/instant.ts';
import { outcomeOf } from '../answer-outcome.ts';
import { type ChannelMaker, type Message, never } from '../channel.ts';
import { handoffLink } from '../drafts/draft.ts';
import { signWebhook } from '../webhook-signature.ts';

const gone = [410];

/** A signed webhook: the headers of Standard Webhooks, and what happened as data. */
export const webhook: ChannelMaker = ({ post, publicUrl }) => ({
  atOnce: 4,
  spacedFor: 0,
  send: async (message) => {
    const { id, at, target, signal } = message;
    if (target?.signingKey == null) return never('This webhook has no key to sign with. Connect it again.');
    const body = JSON.stringify(message.isTrial ? trialAt(at) : bodyOf(message, publicUrl()));
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Baton',
      ...signWebhook(id, at, body, target.signingKey),
    };
    return outcomeOf(await post({ url: target.url, headers, body, signal }), at, gone);
  },
});

/** A program that has never heard of tests leaves a type alone that it does not know. */
const trialAt = (at: Instant) => ({ type: 'test', timestamp: new Date(at).toISOString(), data: {} });

/** The shape other programs rely on: what is there stays, more may come. */
function bodyOf({ facts: [facts], showsNote }: Message, publicUrl: string) {
  const { handoff, record, seam, severity, status, turn, to, actor, sender, said, days } = facts;
  return {
    type: `handoff.${facts.wording}`,
    timestamp: new Date(facts.at).toISOString(),
    data: {
      handoff: { id: handoff, url: handoffLink(publicUrl, handoff), status, severity },
      ...{ record, seam, sender, actor, to },
      isEscalation: facts.isEscalation,
      turn: turn && {
        name: turn.name,
        why: turn.why,
        dueAt: turn.dueAt === null ? null : new Date(turn.dueAt).toISOString(),
      },
      ...(showsNote ? { said, days } : {}),
    },
  };
}
