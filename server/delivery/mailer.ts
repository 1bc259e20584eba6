import { createTransport } from 'nodemailer';
import { oneLine } from './drafts/plain.ts';
import type { MailSettings } from './settings.ts';

export type Letter = {
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId?: string;
  /** The message every other one of its thread refers to. */
  readonly thread?: string | null;
  readonly signal: AbortSignal;
};

export type Mailer = (letter: Letter) => Promise<void>;

const address = /^[^\s@<>(),;:"[\]\\\p{Cc}]+@[^\s@<>(),;:"[\]\\\p{Cc}]+$/u;

/** One mailbox and nothing else: no list, no name, no line break. */
export const isMailbox = (text: string): boolean => address.test(text);

/** A server that hangs is left before the relay's own patience ends; the signal is the last word. */
const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/** Marked as written by a program, so that no absence note answers it. */
const headers = { 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' };

export function createMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport({ url, ...waits, disableFileAccess: true, disableUrlAccess: true });
  return async ({ to, subject, text, html, messageId, thread, signal }) => {
    await transport.sendMail({
      ...{ from, text, html, headers, signal },
      to: { name: oneLine(to.name), address: to.email },
      subject: oneLine(subject),
      ...(messageId === undefined ? {} : { messageId }),
      ...(thread == null ? {} : { inReplyTo: thread, references: [thread] }),
    });
  };
}
