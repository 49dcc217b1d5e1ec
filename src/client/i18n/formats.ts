import { type CalendarDay, dayIn } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { type Language, localeOf } from './language.ts';

const ZONE = 'America/Toronto';
const NARROW_NO_BREAK_SPACE = '\u202f';
const EXTENSION = { fr: 'poste', en: 'ext.' } as const satisfies Record<Language, string>;
const NORTH_AMERICAN = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** What is left of a day in a table: `2026-01-05`; `undefined` for 9999-12-31, which is no end at all. */
export function formatEndDay(day: string): string | undefined {
  return day === NO_END ? undefined : day;
}

/** Keeps what is made for each language: making a format costs more than a hundred uses of it. */
function onceFor<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made: Partial<Record<Language, Format>> = {};
  return (language) => {
    made[language] ??= make(localeOf(language));
    return made[language];
  };
}

const longDays = onceFor((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const times = onceFor((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: ZONE }));
const numbers = onceFor((locale) => new Intl.NumberFormat(locale));

/** « 5 janvier 2026 », « 1er janvier 2026 »; January 5, 2026. */
export function formatLongDay(day: string, language: Language): string {
  const text = longDays(language).format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text;
}

/** The day that a calendar in Montréal shows at that instant (ISO 8601). */
export function dayOfInstant(instant: string): CalendarDay {
  return dayIn(ZONE, new Date(instant));
}

/** « 14 h 07 », 2:07 p.m., as a clock in Montréal shows it; `instant` is ISO 8601. */
export function formatTime(instant: string, language: Language): string {
  return times(language).format(new Date(instant)).replace(/\s/g, '\u00a0');
}

/** « 10 000 » with narrow no-break spaces; 10,000. */
export function formatNumber(value: number, language: Language): string {
  return numbers(language).format(value).replace(/\s/g, NARROW_NO_BREAK_SPACE);
}

/** « 514 593-3132, poste 22 » from E.164; a number of elsewhere stays as it is. */
export function formatPhone(phone: { number: string; extension: string | null }, language: Language): string {
  const number = phone.number.replace(NORTH_AMERICAN, '$1 $2-$3');
  return phone.extension === null ? number : `${number}, ${EXTENSION[language]} ${phone.extension}`;
}
