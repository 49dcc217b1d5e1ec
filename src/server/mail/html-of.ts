import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { MailPart, MailText } from './mail-text.ts';
import { SIGNATURE } from './signature.ts';

const BODY = 'margin:0;padding:24px;background:#ffffff;color:#223654;font:16px/24px sans-serif';
const MAIN = 'max-width:600px;margin:0 auto';
const FACT = 'margin:0;font:bold 20px/28px monospace';

/** The whole mail as a page: headings, lists and links, no picture, no script, nothing fetched from anywhere. */
export function htmlOf({ subject, parts }: MailText, language: ContactLanguage): string {
  const lang = language === 'fr' ? 'fr-CA' : 'en-CA';
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(subject)}</title></head><body style="${BODY}"><main style="${MAIN}">`,
    `<h1 style="font-size:22px;line-height:28px">${escaped(subject)}</h1>`,
    ...parts.map(elementOf),
    `<hr><p style="font-size:14px;line-height:20px;color:#4e5662">${escaped(SIGNATURE[language])}</p>`,
    '</main></body></html>\n',
  ].join('\n');
}

function elementOf(part: MailPart): string {
  if (part.kind === 'paragraph') return `<p>${escaped(part.text)}</p>`;
  if (part.kind === 'link') {
    return `<p><a style="color:#095797" href="${escaped(part.address)}">${escaped(part.label)}</a></p>`;
  }
  const rows = part.facts.map(
    ([name, value]) => `<dt>${escaped(name)}</dt><dd style="${FACT}">${escaped(value)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
