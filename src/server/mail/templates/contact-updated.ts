import { link, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** Form B: confirms a change of someone's own information (002, step 5). */
export const contactUpdated: MailTemplateWords<'contact-updated'> = {
  fr: ({ firstName, organisation }, { publicUrl }) => ({
    subject: `Vos renseignements ont été modifiés (${organisation})`,
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(
        `Une personne responsable de « ${organisation} » a modifié vos renseignements de contact dans Mandat.`,
      ),
      paragraph('Si ce changement vous surprend, parlez-en à cette personne.'),
      link('Ouvrir Mandat', publicUrl),
    ],
  }),
  en: ({ firstName, organisation }, { publicUrl }) => ({
    subject: `Your information was changed (${organisation})`,
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(`A person responsible at “${organisation}” changed your contact information in Mandat.`),
      paragraph('If this change surprises you, please speak to that person.'),
      link('Open Mandat', publicUrl),
    ],
  }),
};
