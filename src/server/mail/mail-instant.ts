import type { ContactLanguage } from '#domain/contact/contact.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';

const NBSP = '\u00a0';

/** An instant as a sentence has it, in Québec: « 6 décembre 2026 à 10 h 00 », "December 6, 2026 at 10:00". */
export function mailInstant(instant: string, language: ContactLanguage): string {
  const locale = language === 'fr' ? 'fr-CA' : 'en-CA';
  const at = new Date(instant);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE }).format(at);
  const parts = new Intl.DateTimeFormat('en-CA', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const [hour, minute] = [part('hour'), part('minute')];
  const held = day.replaceAll(' ', NBSP);
  if (language === 'en') return `${held} at ${hour}:${minute}`;
  return `${held} à ${Number(hour)}${NBSP}h${NBSP}${minute}`;
}
