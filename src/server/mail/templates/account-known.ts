import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** Whoever asked for an account under an address that has one was told nothing; the address itself is told. */
export const accountKnown: MailTemplateWords<'account-known'> = {
  fr: ({ firstName }, { publicUrl }) => ({
    subject: 'Vous avez déjà un compte',
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(
        'Quelqu’un, peut-être vous, a voulu créer un compte avec cette adresse, ou la donner à un autre compte. Elle a déjà le sien : connectez-vous, ou choisissez « Mot de passe oublié? ».',
      ),
      paragraph('Si ce n’est pas vous, ignorez ce courriel : rien n’a changé.'),
      link('Se connecter', publicUrl),
    ],
  }),
  en: ({ firstName }, { publicUrl }) => ({
    subject: 'You already have an account',
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(
        'Someone, perhaps you, tried to create an account with this address, or to give it to another account. It already has its own: sign in, or choose “Forgot your password?”.',
      ),
      paragraph('If this was not you, ignore this e-mail: nothing has changed.'),
      link('Sign in', publicUrl),
    ],
  }),
};
