import type { TFunction } from 'i18next';
import { formatLongDay, formatTime } from '#client/i18n/formats.ts';
import { type Language, localeOf } from '#client/i18n/language.ts';
import type { RequestPreview } from '#contract/requests/request.schema.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { isDelegable, undelegableServices } from '#domain/authorization/subject-catalogue.ts';

type Line = RequestPreview['lines'][number];

export type LineWords = TFunction<['requests', 'common']>;

/** Who and what the lines name. */
export interface LineNames {
  readonly contact: (id: string) => string | undefined;
  readonly file: (id: string) => string | undefined;
}

const NO_NAMES: LineNames = { contact: () => undefined, file: () => undefined };

/** Why a line can't be applied, and the way out. */
export function refusalText(t: LineWords, language: Language, refusal: NonNullable<Line['refusal']>): string {
  return t(`refusal.${refusal.code}`, paramsFor(t, language, refusal.params, NO_NAMES));
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
