import type { TFunction } from 'i18next';
import { formatEndDay, formatPhone } from '#client/i18n/formats.ts';
import { type Language, localeOf } from '#client/i18n/language.ts';
import type {
  HistoryChange,
  HistoryField,
  HistoryLine,
  HistoryValue,
} from '#contract/history/history.schema.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

type T = TFunction<['sheets', 'common']>;

/** What the service writes in the journal of contacts and authorizations. */
const ACTIONS = [
  'contact-updated',
  'contact-added',
  'relation-added',
  'relation-ended',
  'relation-prolonged',
  'subjects-added',
  'subjects-ended',
  'subjects-prolonged',
  'authorization-added',
  'authorization-ended',
  'authorization-prolonged',
  'code-issued',
  'code-recalled',
  'profile-linked',
] as const;

/** What was done; an action that the console doesn't know yet is a change all the same. */
export function actionText(t: T, action: string): string {
  const known = ACTIONS.find((one) => one === action);
  return known ? t(`history.action.${known}`) : t('history.other');
}

/** « Courriel : a@b.example → c@d.example » */
export function changeText(t: T, { field, before, after }: HistoryChange, language: Language): string {
  return t('history.change', {
    field: t(`history.field.${field}`),
    before: valueText(t, field, before, language),
    after: valueText(t, field, after, language),
  });
}

/** « Rapport mensuel (écriture, dernier jour : 2026-11-21) », and so on; undefined of none. */
export function subjectsText(
  t: T,
  subjects: HistoryLine['subjects'],
  language: Language,
): string | undefined {
  if (subjects.length === 0) return undefined;
  const told = subjects.map(({ subject, right, endOn }) => {
    const day = formatEndDay(endOn);
    return t(day === undefined ? 'history.subject' : 'history.subjectUntil', {
      subject: t(`common:subject.${subject}`),
      right: t(`common:right.${right}`).toLocaleLowerCase(localeOf(language)),
      day,
    });
  });
  return t('history.subjects', { subjects: new Intl.ListFormat(localeOf(language)).format(told) });
}

/** « Anaïs Bélanger-Côté, dans le profil Cabinet Rivière-Ouelle CPA (Personne responsable) » */
export function whoText(t: T, { who, profile }: Pick<HistoryLine, 'who' | 'profile'>): string {
  const name = who ? `${who.firstName} ${who.lastName}` : t('history.nobody');
  if (!profile) return t('history.byNoProfile', { who: name });
  const functions = profile.functions.map((kind) => t(`common:function.${kind}`)).join(', ');
  const { organisation } = profile;
  const shown = functions === '' ? organisation : t('history.profile', { organisation, functions });
  return t('history.by', { who: name, profile: shown });
}

/** « Par la demande D-000012 »; of another organisation's act, only that it was theirs. */
export function sourceText(t: T, { source, request }: Pick<HistoryLine, 'source' | 'request'>): string {
  return request === null || source !== 'request'
    ? t(`history.source.${source}`)
    : t('history.source.request', { request });
}

function valueText(t: T, field: HistoryField, value: HistoryValue, language: Language): string {
  if (value === null || value.length === 0) return t('history.nothing');
  if (typeof value !== 'string') return value.map((phone) => formatPhone(phone, language)).join('; ');
  return codeText(t, field, value) ?? value;
}

/** The word of a code; undefined where the value is a text of its own. */
function codeText(t: T, field: HistoryField, value: string): string | undefined {
  switch (field) {
    case 'language': {
      const known = CONTACT_LANGUAGES.find((one) => one === value);
      return known && t(`common:language.${known}`);
    }
    case 'function': {
      const known = CONTACT_FUNCTIONS.find((one) => one === value);
      return known && t(`common:function.${known}`);
    }
    case 'subject': {
      const known = AUTHORIZED_SUBJECTS.find((one) => one === value);
      return known && t(`common:subject.${known}`);
    }
    case 'right': {
      const known = RIGHTS.find((one) => one === value);
      return known && t(`common:right.${known}`);
    }
    case 'endOn':
      return formatEndDay(value) ?? t('common:noEndDate');
    default:
      return undefined;
  }
}
