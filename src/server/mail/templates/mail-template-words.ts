import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { MailFrame, MailText } from '#server/mail/mail-text.ts';
import type { MailValues } from '#server/mail/mail-values.ts';
import type { MailTemplate } from '#server/store/outbox-store.ts';

/** The words of one template in each language. A space that must not break is written for what French wants: see `renderMail`. */
export type MailTemplateWords<Template extends MailTemplate> = {
  readonly [Language in ContactLanguage]: (values: MailValues[Template], frame: MailFrame) => MailText;
};
