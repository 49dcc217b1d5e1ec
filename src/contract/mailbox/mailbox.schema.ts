import * as z from 'zod';
import { idSchema } from '#contract/shared-fields.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { MAIL_STATES } from '#domain/linking/linking-code.ts';

/** A mail as its reader gets it, the codes in it included. */
export const shownMailSchema = z.strictObject({
  id: idSchema,
  to: z.string(),
  language: z.enum(CONTACT_LANGUAGES),
  subject: z.string(),
  text: z.string(),
  state: z.enum(MAIL_STATES),
  /** When it was queued. */
  at: z.iso.datetime(),
});

export type ShownMail = z.infer<typeof shownMailSchema>;

/** The newest first. */
export const mailboxSchema = z.strictObject({ mails: z.array(shownMailSchema) });

/** `messageId` as the mail carried it, with or without its angle brackets. */
export const mailReportSchema = z.strictObject({
  messageId: z.string().min(36).max(300),
  state: z.enum(['delivered', 'bounced']),
  reason: z.string().max(500).nullable().default(null),
});
