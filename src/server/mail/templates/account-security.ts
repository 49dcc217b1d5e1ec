import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailValues } from '#server/mail/mail-values.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

type Notice = MailValues['account-security']['notice'];

const FRENCH: Readonly<Record<Notice, string>> = {
  'password-changed':
    'Le mot de passe de votre compte vient d’être changé, et vos autres sessions sont fermées.',
  'email-changed': 'L’adresse courriel de votre compte vient d’être changée.',
  'second-factor-on': 'La vérification en deux étapes de votre compte vient d’être activée.',
  'second-factor-off': 'La vérification en deux étapes de votre compte vient d’être désactivée.',
  'recovery-codes-renewed': 'De nouveaux codes de secours viennent de remplacer ceux de votre compte.',
  'account-deleted': 'Votre compte vient d’être supprimé, et ses liaisons ont pris fin.',
};

const ENGLISH: Readonly<Record<Notice, string>> = {
  'password-changed': 'The password of your account was just changed, and your other sessions are closed.',
  'email-changed': 'The e-mail address of your account was just changed.',
  'second-factor-on': 'Two-step verification of your account was just turned on.',
  'second-factor-off': 'Two-step verification of your account was just turned off.',
  'recovery-codes-renewed': 'New recovery codes just replaced those of your account.',
  'account-deleted': 'Your account was just deleted, and its links have ended.',
};

/** Tells the owner of what concerns the safety of the account. */
export const accountSecurity: MailTemplateWords<'account-security'> = {
  fr: ({ firstName, notice }, { publicUrl }) => ({
    subject: 'Un changement à votre compte',
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(FRENCH[notice]),
      paragraph('Si ce n’est pas vous, choisissez un autre mot de passe sans tarder et écrivez-nous.'),
      link('Ouvrir Mandat', publicUrl),
    ],
  }),
  en: ({ firstName, notice }, { publicUrl }) => ({
    subject: 'A change to your account',
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(ENGLISH[notice]),
      paragraph('If this was not you, choose another password without delay and write to us.'),
      link('Open Mandat', publicUrl),
    ],
  }),
};
