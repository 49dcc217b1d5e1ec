import { mailInstant } from '#server/mail/mail-instant.ts';
import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** Tells of the linking credentials sent earlier, without any of them. */
export const linkingReminder: MailTemplateWords<'linking-reminder'> = {
  fr: ({ firstName, organisation, issuedAt, expiresAt }, { publicUrl }) => ({
    subject: `Rappel : votre compte n’est pas encore lié (${organisation})`,
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(
        `Le ${mailInstant(issuedAt, 'fr')}, nous vous avons envoyé des coordonnées de liaison pour « ${organisation} ». Vous ne les avez pas encore utilisées.`,
      ),
      paragraph(
        `Retrouvez ce courriel, au besoin dans vos courriers indésirables : son code de liaison est bon jusqu’au ${mailInstant(expiresAt, 'fr')}. S’il est introuvable, une personne responsable de « ${organisation} » peut vous faire envoyer un nouveau code.`,
      ),
      link('Lier mon compte', `${publicUrl}/liaison`),
    ],
  }),
  en: ({ firstName, organisation, issuedAt, expiresAt }, { publicUrl }) => ({
    subject: `Reminder: your account is not linked yet (${organisation})`,
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(
        `On ${mailInstant(issuedAt, 'en')}, we sent you linking information for “${organisation}”. You have not used it yet.`,
      ),
      paragraph(
        `Find that e-mail, in your junk folder if need be: its linking code is good until ${mailInstant(expiresAt, 'en')}. If you cannot find it, a person responsible at “${organisation}” can have a new code sent to you.`,
      ),
      link('Link my account', `${publicUrl}/liaison`),
    ],
  }),
};
