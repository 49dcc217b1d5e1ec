import { facts, type MailFrame, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** The single-use code that proves an e-mail address (000). */
export const accountCode: MailTemplateWords<'account-code'> = {
  fr: ({ firstName, minutes }, frame) => ({
    subject: 'Votre code à usage unique',
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(`Entrez ce code dans les ${minutes} minutes :`),
      facts(['Code', codeOf(frame)]),
      paragraph('Si vous n’avez rien demandé, ignorez ce courriel : rien ne changera.'),
    ],
  }),
  en: ({ firstName, minutes }, frame) => ({
    subject: 'Your single-use code',
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(`Enter this code within ${minutes} minutes:`),
      facts(['Code', codeOf(frame)]),
      paragraph('If you asked for nothing, ignore this e-mail: nothing will change.'),
    ],
  }),
};

function codeOf({ code }: MailFrame): string {
  if (code === null) throw new Error('no code is sealed for the mail');
  return code;
}
