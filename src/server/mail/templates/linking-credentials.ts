import { groupLinkingCode } from '#domain/linking/linking-code.ts';
import { mailInstant } from '#server/mail/mail-instant.ts';
import { facts, link, type MailFrame, paragraph } from '#server/mail/mail-text.ts';
import type { MailTemplateWords } from './mail-template-words.ts';

/** « Coordonnées de liaison »: the identifier and the code, which stand nowhere else. The link fills in the identifier only. */
export const linkingCredentials: MailTemplateWords<'linking-credentials'> = {
  fr: ({ firstName, organisation, identifier, expiresAt }, frame) => ({
    subject: `Vos coordonnées de liaison (${organisation})`,
    parts: [
      paragraph(`Bonjour ${firstName},`),
      paragraph(
        `« ${organisation} » vous a inscrit comme contact et vous demande de lier votre compte à son dossier. Voici vos coordonnées de liaison :`,
      ),
      facts(['Identifiant', identifier], ['Code de liaison', codeOf(frame)]),
      paragraph(`Vous pouvez les utiliser une seule fois, jusqu’au ${mailInstant(expiresAt, 'fr')}.`),
      paragraph(
        'Ouvrez la page ci-dessous, connectez-vous ou créez votre compte, puis entrez le code de liaison.',
      ),
      link('Lier mon compte', linkingPage(frame, identifier)),
      paragraph(
        'Ne transmettez ce code à personne : personne ne vous le demandera. Ajoutez notre adresse à vos contacts pour bien recevoir nos prochains messages.',
      ),
    ],
  }),
  en: ({ firstName, organisation, identifier, expiresAt }, frame) => ({
    subject: `Your linking information (${organisation})`,
    parts: [
      paragraph(`Hello ${firstName},`),
      paragraph(
        `“${organisation}” added you as a contact and asks you to link your account to its file. Here is your linking information:`,
      ),
      facts(['Identifier', identifier], ['Linking code', codeOf(frame)]),
      paragraph(`You can use it once, until ${mailInstant(expiresAt, 'en')}.`),
      paragraph('Open the page below, sign in or create your account, then enter the linking code.'),
      link('Link my account', linkingPage(frame, identifier)),
      paragraph(
        'Do not give this code to anyone: nobody will ask you for it. Add our address to your contacts so that our next messages reach you.',
      ),
    ],
  }),
};

/** Without its code the mail is worth nothing: rather none than that one. */
function codeOf({ code }: MailFrame): string {
  if (code === null) throw new Error('no code is sealed for the mail');
  return groupLinkingCode(code);
}

function linkingPage({ publicUrl }: MailFrame, identifier: string): string {
  return `${publicUrl}/liaison?identifiant=${encodeURIComponent(identifier)}`;
}
