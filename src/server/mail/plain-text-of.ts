import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { MailPart, MailText } from './mail-text.ts';
import { SIGNATURE } from './signature.ts';

/** The whole mail as plain text. */
export function plainTextOf({ parts }: MailText, language: ContactLanguage): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const textOf = (part: MailPart): string => {
    if (part.kind === 'paragraph') return part.text;
    if (part.kind === 'link') return `${part.label}${colon}${part.address}`;
    return part.facts.map(([name, value]) => `    ${name}${colon}${value}`).join('\n');
  };
  return `${[...parts.map(textOf), `-- \n${SIGNATURE[language]}`].join('\n\n')}\n`;
}
