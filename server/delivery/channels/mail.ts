import { again, type ChannelMaker, type Message, never, type Outcome, sent } from '../channel.ts';
import { asHtml } from '../drafts/draft-html.ts';
import { asText } from '../drafts/draft-text.ts';
import { createMailer, isMailbox } from '../mailer.ts';

export const mail: ChannelMaker = ({ mail: settings, publicUrl }) => {
  const mailer = settings === null ? null : createMailer(settings);
  return {
    atOnce: 5,
    spacedFor: 0,
    send: async (message) => {
      const { to, signal } = message;
      if (mailer === null) return again('No mail server is set (SMTP_URL).', true);
      if (to === null || !isMailbox(to.email)) {
        return never('The e-mail address is not one mail can go to. Ask an admin to correct it.');
      }
      try {
        await mailer({ to, signal, ...contentOf(message, new URL(publicUrl()).hostname) });
        return sent('Taken by the mail server.');
      } catch (error) {
        return outcomeOfFailure(error, signal);
      }
    },
  };
};

/** One thread a handoff: every message of it refers to the same one, which need not exist. A bundle is of several. */
const contentOf = ({ id, facts, draft }: Message, host: string) => ({
  subject: draft.subject,
  text: asText(draft),
  html: asHtml(draft),
  messageId: `<${id}@${host}>`,
  thread: facts.length > 1 ? null : `<handoff.${encodeURIComponent(facts[0].handoff)}@${host}>`,
});

type Failure = {
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly permanent?: unknown;
};

/** What the mail server says of this one person or message is about it alone; everything else is the server's trouble. */
function outcomeOfFailure(error: unknown, signal: AbortSignal): Outcome {
  const { command, responseCode, permanent } = error as Failure;
  const named = typeof responseCode === 'number' ? ` (${responseCode})` : '';
  if (signal.aborted) return again('The mail server did not answer in time.', true);
  if (named === '') return again('The mail server can’t be reached.', true);
  const isAboutMessage = command === 'RCPT TO' || command === 'DATA';
  if (!isAboutMessage) return again(`The mail server does not let Baton send${named}.`, true);
  return permanent === true
    ? never(`The mail server refuses this message${named}.`)
    : again(`The mail server asks to try later${named}.`, false);
}
