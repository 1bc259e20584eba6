import { z } from 'zod';
import { type Settings, setting } from '../setting.ts';

const address = z.string().regex(/^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/);

const from = z
  .string()
  .max(300)
  .transform((text) => /^(?:\s*"?([^"<>\r\n]*?)"?\s*<([^<>]+)>|(\S+))$/.exec(text))
  .transform((parts) => ({ name: parts?.[1] ?? '', address: parts?.[2] ?? parts?.[3] ?? '' }))
  .refine((sender) => address.safeParse(sender.address).success);

const origins = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .refine((all) => all.every((one) => URL.canParse(one) && new URL(one).origin === one));

export const deliverySettings = {
  smtpUrl: setting('SMTP_URL', z.url({ protocol: /^smtps?$/ }).optional(), {
    expected: 'the address of a mail server, such as smtp://user:password@mail.example.com:587',
    about: 'the mail server Baton sends by; without it, no mail is sent',
  }),
  mailFrom: setting('MAIL_FROM', from.optional(), {
    expected: 'an e-mail address, such as Baton <baton@example.com>',
    about: 'who mail comes from; without it, baton at the host of BATON_URL',
  }),
  webhookAllow: setting('WEBHOOK_ALLOW', origins.default([]), {
    expected: 'addresses without a path, separated by commas, such as http://127.0.0.1:9000',
    about: 'addresses that messages may go to although they are private or without https; none by default',
  }),
} satisfies Settings;

export type MailSettings = {
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
};

/** Null when no mail is to be sent. Without MAIL_FROM it comes from `baton` at the host people see. */
export function mailSettingsOf(
  env: { readonly smtpUrl?: string | undefined; readonly mailFrom?: MailSettings['from'] | undefined },
  publicUrl: string,
): MailSettings | null {
  if (env.smtpUrl === undefined) return null;
  const from = env.mailFrom ?? { name: 'Baton', address: `baton@${new URL(publicUrl).hostname}` };
  return { url: env.smtpUrl, from };
}
