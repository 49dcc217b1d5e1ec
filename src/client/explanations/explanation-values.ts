import type { TFunction } from 'i18next';
import { formatLongDay } from '#client/i18n/formats.ts';
import type { Language } from '#client/i18n/language.ts';
import { supportAddressOf } from '#domain/organisation/organisation.ts';
import { type Explained, fullName } from './explained.ts';

/** The words that explanations are made of, in one language. */
export type ExplanationWords = TFunction<['explanations', 'common']>;

/** What stands in the sentences: names, labels and places, in the language of the words. */
export function explanationValues(t: ExplanationWords, { contact, file, organisation, access }: Explained) {
  return {
    contact: contact ? fullName(contact) : '',
    file: file.name,
    place: file.id === organisation.id ? t('place.own') : t('place.other', { file: file.name }),
    subject: t(`common:subject.${access.subject}`),
    organisation: organisation.name,
    services: access.undelegableServices.map((service) => t(`common:service.${service}`)).join(', '),
    support: supportAddressOf(organisation.kind),
  };
}

/** The day of a link, in words; empty where no day explains it. */
export function dayInWords(day: string | null, language: Language): string {
  return day === null ? '' : formatLongDay(day, language);
}
