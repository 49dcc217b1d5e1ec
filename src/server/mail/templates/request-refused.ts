import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** A request, or a part of it, that an agent refused. */
export const requestRefused: MailTemplateWords<'request-refused'> = {
  fr: ({ firstName, organisation, request }, { publicUrl }) => ({
    subject: `Demande ${request} : une réponse vous attend (${organisation})`,
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(
        `La demande ${request} de « ${organisation} » n’a pas pu être appliquée en entier. La raison est indiquée ligne par ligne dans « Mes demandes ». Vous pouvez y corriger la demande, puis la soumettre de nouveau sans rien retaper.`,
      ),
      link('Voir mes demandes', publicUrl),
    ],
  }),
  en: ({ firstName, organisation, request }, { publicUrl }) => ({
    subject: `Request ${request}: an answer is waiting for you (${organisation})`,
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(
        `Request ${request} of “${organisation}” could not be applied in full. The reason is given line by line in “My requests”. There you can correct the request and submit it again without typing anything twice.`,
      ),
      link('See my requests', publicUrl),
    ],
  }),
};
