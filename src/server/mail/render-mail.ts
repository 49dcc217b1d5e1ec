import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { MailTemplate, OutgoingMail } from '#server/store/outbox-store.ts';
import { htmlOf } from './html-of.ts';
import type { MailFrame, MailText } from './mail-text.ts';
import { MAIL_VALUE_NAMES, type MailValues } from './mail-values.ts';
import { plainTextOf } from './plain-text-of.ts';
import { MAIL_TEMPLATES } from './templates/mail-templates.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Rendered = Pick<OutgoingMail, 'template' | 'language' | 'values'>;

/** The mail as it reaches its reader. Throws when a value, or the code that it needs, is missing. */
export function renderMail({ template, language, values }: Rendered, frame: MailFrame): RenderedMail {
  const words = wordsOf(template, language, values, frame);
  const subject = typographic(words.subject, language);
  const parts = words.parts.map((part) => {
    if (part.kind === 'paragraph') return { ...part, text: typographic(part.text, language) };
    return part;
  });
  const laidOut = { subject, parts };
  return { subject, text: plainTextOf(laidOut, language), html: htmlOf(laidOut, language) };
}

function wordsOf<Template extends MailTemplate>(
  template: Template,
  language: ContactLanguage,
  values: OutgoingMail['values'],
  frame: MailFrame,
): MailText {
  const missing = MAIL_VALUE_NAMES[template].filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new Error(`${template} without ${missing.join(', ')}`);
  return MAIL_TEMPLATES[template][language](oneLine(values) as MailValues[Template], frame);
}

/** A name can't break a header, nor look like a paragraph of ours. */
function oneLine(values: OutgoingMail['values']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value.replace(/\s+/g, ' ').trim()]),
  );
}

/** French holds its colons, guillemets and the like to their words by spaces that don't break. */
function typographic(text: string, language: ContactLanguage): string {
  if (language === 'en') return text;
  return text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
