import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** Whoever asked for another password of an address without account was told nothing; the address itself is told. */
export const accountUnknown: MailTemplateWords<'account-unknown'> = {
  fr: (_values, { publicUrl }) => ({
    subject: 'Aucun compte à cette adresse',
    parts: [
      paragraph('Bonjour,'),
      paragraph(
        'Quelqu’un, peut-être vous, a demandé à choisir un autre mot de passe. Aucun compte n’a cette adresse : essayez celle avec laquelle vous vous êtes inscrit, ou créez un compte.',
      ),
      paragraph('Si ce n’est pas vous, ignorez ce courriel.'),
      link('Ouvrir Mandat', publicUrl),
    ],
  }),
  en: (_values, { publicUrl }) => ({
    subject: 'No account at this address',
    parts: [
      paragraph('Hello,'),
      paragraph(
        'Someone, perhaps you, asked to choose another password. No account has this address: try the one you signed up with, or create an account.',
      ),
      paragraph('If this was not you, ignore this e-mail.'),
      link('Open Mandat', publicUrl),
    ],
  }),
};
