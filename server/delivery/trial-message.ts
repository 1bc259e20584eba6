import type { Instant } from '#shared/time/instant.ts';
import type { Message } from './channel.ts';
import type { Draft } from './drafts/draft.ts';
import type { NoticeFacts } from './notice-facts.ts';

type Trial = Pick<Message, 'id' | 'at' | 'to' | 'target' | 'signal'> & {
  readonly publicUrl: string;
  readonly tester: { readonly id: string; readonly name: string };
};

/** A message that says it is only a test: everything but its words is as in a real one. */
export const trialMessage = ({ publicUrl, tester, ...way }: Trial): Message => ({
  ...way,
  ...{ isTrial: true, showsNote: false, draft: draftBy(tester.name, `${publicUrl}/connections`) },
  facts: [factsAt(way.at, tester)],
});

const draftBy = (name: string, link: string): Draft => ({
  ...{ subject: 'Test from Baton', toPerson: 'Test:', intro: null, open: 'Open the connections' },
  items: [
    {
      headline: 'This is only a test.',
      next: `${name} tried whether messages of Baton arrive here. Nothing waits for you.`,
      ...{ lines: [], link },
    },
  ],
  closing: 'Sent by Baton, because an admin pressed its test button.',
});

/** It is about no handoff, and says so wherever a program would look for one. */
const factsAt = (at: Instant, { id, name }: Trial['tester']): NoticeFacts => ({
  ...{ wording: 'changed', at, to: null, isYours: false, isOfTheirTurn: false, isEscalation: false },
  ...{ handoff: 'test', seam: { id: 'test', name: 'Test' }, severity: 'routine', status: 'sent' },
  record: { host: 'baton', type: 'test', id, name: 'Test', url: '' },
  ...{ sender: name, actor: name, turn: null, said: [], days: [], zone: 'UTC' },
});
