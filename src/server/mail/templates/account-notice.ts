import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** Tells the contact's own address that an account was tied to it. */
export const accountNotice: MailTemplateWords<'account-notice'> = {
  fr: ({ firstName, organisation }, { publicUrl }) => ({
    subject: `Un compte a été lié (${organisation})`,
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(`Un compte vient d’être lié à votre contact dans « ${organisation} ».`),
      paragraph(
        `Si ce n’est pas vous, prévenez sans tarder une personne responsable de « ${organisation} » : elle peut retirer ces accès.`,
      ),
      link('Ouvrir Mandat', publicUrl),
    ],
  }),
  en: ({ firstName, organisation }, { publicUrl }) => ({
    subject: `An account was linked (${organisation})`,
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(`An account was just linked to your contact at “${organisation}”.`),
      paragraph(
        `If this was not you, tell a person responsible at “${organisation}” without delay: they can withdraw the access.`,
      ),
      link('Open Mandat', publicUrl),
    ],
  }),
};
