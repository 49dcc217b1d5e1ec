import type { TFunction } from 'i18next';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { OrganisationChanges } from '#domain/organisation/organisation-details.ts';
import type { PersonChanges } from '#domain/request/act.ts';

/** What the words of an act rest on. */
export interface ActNames {
  readonly file: (id: string) => string | undefined;
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** What one line of a request asks for, in a few words; whom it is for is told beside it. */
export function actText(
  t: TFunction<['demands', 'common']>,
  act: RequestLine['act'],
  names: ActNames,
): string {
  switch (act.kind) {
    case 'grant':
      return t('act.grant', {
        function: t(`common:function.${act.function}`),
        file: names.file(act.fileId) ?? '',
        startOn: names.day(act.startOn),
      });
    case 'change-contact': {
      const fields = Object.keys(act.changes) as (keyof PersonChanges)[];
      return t('act.change-contact', { fields: names.list(fields.map((field) => t(`act.field.${field}`))) });
    }
    case 'change-end':
      return act.endOn === NO_END
        ? t('act.change-end-none')
        : t('act.change-end', { endOn: names.day(act.endOn) });
    case 'issue-code':
      return t(act.reminder ? 'act.reminder' : 'act.issue-code');
    case 'end': {
      const lastDay = names.day(act.lastDay);
      if (act.scope === 'all') return t('act.end.all', { lastDay });
      const count = act.ids.length;
      return t(`act.end.${act.scope}`, { count, shown: names.number(count), lastDay });
    }
    case 'restore':
      return t('act.restore');
    case 'change-organisation': {
      const fields = Object.keys(act.changes) as (keyof OrganisationChanges)[];
      return t('act.change-contact', {
        fields: names.list(fields.map((field) => t(`act.organisationField.${field}`))),
      });
    }
    case 'manage-organisation':
      return t('act.manage-organisation', {
        matter: t(`matter.${act.matter}`),
        effectiveOn: names.day(act.effectiveOn),
      });
    case 'tie-firm':
      return t('act.tie-firm', { startOn: names.day(act.startOn) });
    case 'firm-subjects':
      return act.subjects.length === 0
        ? t('act.firm-subjects-none', { fromOn: names.day(act.fromOn) })
        : t('act.firm-subjects', {
            fromOn: names.day(act.fromOn),
            subjects: names.list(act.subjects.map(({ subject }) => t(`common:subject.${subject}`))),
          });
    case 'end-tie':
      return t('act.end-tie', { lastDay: names.day(act.lastDay) });
    case 'restore-tie':
      return t('act.restore');
  }
}
