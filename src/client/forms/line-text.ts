import type { TFunction } from 'i18next';
import { formatEndDay, formatLongDay, formatTime } from '#client/i18n/formats.ts';
import { type Language, localeOf } from '#client/i18n/language.ts';
import type { RequestPreview } from '#contract/requests/request.schema.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { isDelegable, undelegableServices } from '#domain/authorization/subject-catalogue.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { ORGANISATION_RELATION_KINDS } from '#domain/relation/organisation-relation.ts';

type Line = RequestPreview['lines'][number];

export type LineWords = TFunction<['requests', 'common']>;

/** Who and what the lines name. */
export interface LineNames {
  readonly contact: (id: string) => string | undefined;
  readonly file: (id: string) => string | undefined;
}

const NO_NAMES: LineNames = { contact: () => undefined, file: () => undefined };

/** Why a line can't be applied, and the way out. */
export function refusalText(
  t: LineWords,
  language: Language,
  refusal: NonNullable<Line['refusal']>,
  names: LineNames = NO_NAMES,
): string {
  const { code, params } = refusal;
  const what = code === 'newer-change' ? changedThing(t, params, names) : undefined;
  if (what !== undefined) {
    const day = params.endOn === undefined ? undefined : formatEndDay(params.endOn);
    const end = day === undefined ? t('common:noEndDate') : formatLongDay(day, language);
    return t('refusal.newer-change-named', { what, end });
  }
  return t(`refusal.${code}`, paramsFor(t, language, params, names));
}

/** « Rapport mensuel », Toitures Boréal inc.: what has changed since. Requests of an earlier console don't tell it. */
function changedThing(
  t: LineWords,
  params: Readonly<Record<string, string>>,
  names: LineNames,
): string | undefined {
  const subject = subjectOf(params);
  const kind = CONTACT_FUNCTIONS.find((one) => one === params.function);
  const tie = ORGANISATION_RELATION_KINDS.find((one) => one === params.kind);
  const named =
    (subject && t(`common:subject.${subject}`)) ??
    (kind && t(`common:function.${kind}`)) ??
    (tie && t('tie.kind'));
  if (named === undefined) return undefined;
  const file = names.file(params.fileId ?? '');
  return file === undefined ? t('changed', { named }) : t('changedIn', { named, file });
}

/** Notes that tell how many. */
const COUNTED = ['delegations-follow', 'file-uncovered', 'firm-people-lose'] as const;

/** What to know of a line. */
export function noteText(
  t: LineWords,
  language: Language,
  note: Line['notes'][number],
  names: LineNames = NO_NAMES,
): string {
  const params = paramsFor(t, language, note.params, names);
  const counted = COUNTED.find((code) => code === note.code);
  if (counted) {
    return t(`note.${counted}`, {
      count: Number(note.params.count ?? 1),
      n: note.params.count,
    });
  }
  const subject = subjectOf(note.params);
  if (note.code === 'subject-left-behind' && subject && isDelegable(subject)) {
    return t('note.subject-left-behind-in-part', params);
  }
  return t(`note.${note.code}`, params);
}

/** The figures of a sentence, in words: days, subjects, people and files. */
function paramsFor(
  t: LineWords,
  language: Language,
  params: Readonly<Record<string, string>>,
  names: LineNames,
): Record<string, string | number> {
  const said: Record<string, string | number> = { ...params };
  for (const name of ['startOn', 'endOn', 'today']) {
    const day = params[name];
    if (day !== undefined) said[name] = formatLongDay(day, language);
  }
  if (params.until !== undefined) said.until = formatTime(params.until, language);
  const subject = subjectOf(params);
  if (subject) {
    said.subject = t(`common:subject.${subject}`);
    const left = undelegableServices(subject).map((one) => t(`common:service.${one}`));
    said.services = new Intl.ListFormat(localeOf(language)).format(left);
  }
  said.contact = names.contact(params.contactId ?? '') ?? t('preview.someone');
  said.file = names.file(params.fileId ?? '') ?? '';
  return said;
}

function subjectOf(params: Readonly<Record<string, string>>) {
  return AUTHORIZED_SUBJECTS.find((one) => one === params.subject);
}
