import type { MailTemplate } from '#server/store/outbox-store.ts';
import { accountCode } from './account-code.ts';
import { accountKnown } from './account-known.ts';
import { accountNotice } from './account-notice.ts';
import { accountSecurity } from './account-security.ts';
import { accountUnknown } from './account-unknown.ts';
import { contactUpdated } from './contact-updated.ts';
import { linkingCredentials } from './linking-credentials.ts';
import { linkingReminder } from './linking-reminder.ts';
import type { MailTemplateWords } from './mail-template-words.ts';
import { rectificationAnswered } from './rectification-answered.ts';
import { requestRefused } from './request-refused.ts';

/** The words of every template. */
export const MAIL_TEMPLATES: { readonly [T in MailTemplate]: MailTemplateWords<T> } = {
  'contact-updated': contactUpdated,
  'linking-credentials': linkingCredentials,
  'linking-reminder': linkingReminder,
  'request-refused': requestRefused,
  'account-code': accountCode,
  'rectification-answered': rectificationAnswered,
  'account-known': accountKnown,
  'account-unknown': accountUnknown,
  'account-security': accountSecurity,
  'account-notice': accountNotice,
};
