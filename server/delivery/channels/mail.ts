import { createTransport } from 'nodemailer';
import { again, type ChannelMaker, type Message, never, type Outcome, sent } from '../channel.ts';
import { asHtml } from '../drafts/draft-html.ts';
import { asText } from '../drafts/draft-text.ts';
import { oneLine } from '../drafts/plain.ts';

const address = /^[^\s@<>(),;:"[\]\\\p{Cc}]+@[^\s@<>(),;:"[\]\\\p{Cc}]+$/u;

/** A server that hangs is left before the relay's own patience ends; the signal is the last word. */
const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

export const mail: ChannelMaker = ({ mail: settings, publicUrl }) => {
  const host = new URL(publicUrl).hostname;
  const transport =
    settings === null
      ? null
      : createTransport({
          ...{ url: settings.url, ...waits, disableFileAccess: true, disableUrlAccess: true },
        });
  return {
    atOnce: 5,
    spacedFor: 0,
    send: async (message) => {
      if (transport === null || settings === null) return again('No mail server is set (SMTP_URL).', true);
      if (message.to === null || !address.test(message.to.email)) {
        return never('The e-mail address is not one mail can go to. Ask an admin to correct it.');
      }
      try {
        await transport.sendMail({
          ...{ from: settings.from, signal: message.signal },
          to: { name: oneLine(message.to.name), address: message.to.email },
          ...contentOf(message, host),
        });
        return sent('Taken by the mail server.');
      } catch (error) {
        return outcomeOfFailure(error, message.signal);
      }
    },
  };
};

/** One thread a handoff: every message of it refers to the same one, which need not exist. */
function contentOf({ id, facts, draft }: Message, host: string) {
  const thread = `<handoff.${encodeURIComponent(facts[0].handoff)}@${host}>`;
  const isBundle = facts.length > 1;
  return {
    subject: oneLine(draft.subject),
    text: asText(draft),
    html: asHtml(draft),
    messageId: `<${id}@${host}>`,
    ...(isBundle ? {} : { inReplyTo: thread, references: [thread] }),
    headers: { 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' },
  };
}

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
