import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** Tells the author of a request for rectification that it is answered; what it is about is read signed in. */
export const rectificationAnswered: MailTemplateWords<'rectification-answered'> = {
  fr: ({ firstName }, { publicUrl }) => ({
    subject: 'Votre demande de rectification a une réponse',
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph('La réponse à votre demande de rectification vous attend sous « Mes renseignements ».'),
      link('Lire la réponse', `${publicUrl}/mes-renseignements`),
    ],
  }),
  en: ({ firstName }, { publicUrl }) => ({
    subject: 'Your request for rectification has an answer',
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph('The answer to your request for rectification awaits you under “My information”.'),
      link('Read the answer', `${publicUrl}/mes-renseignements`),
    ],
  }),
};
