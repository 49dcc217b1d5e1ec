import type { TFunction } from 'i18next';
import type { ListFilter } from '#client/listing/list-filter.ts';
import { HOLDERS } from '#contract/authorizations/authorization.schema.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { SUBJECT_CATALOGUE } from '#domain/authorization/subject-catalogue.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';

/** The filters of « Autorisations » that no other list has, with the subjects that this type of organisation can hold. */
export function authorizationChoices(t: TFunction<['authorizations', 'common']>, kind: OrganisationKind) {
  const subjects = AUTHORIZED_SUBJECTS.filter((subject) => {
    const { ownHolders, clientHolders } = SUBJECT_CATALOGUE[subject];
    return ownHolders.includes(kind) || clientHolders.includes(kind);
  });
  return {
    subject: {
      id: 'subject',
      label: t('columns.subject'),
      several: true,
      options: subjects.map((value) => ({ value, label: t(`common:subject.${value}`) })),
    },
    right: {
      id: 'right',
      label: t('columns.right'),
      several: true,
      options: RIGHTS.map((value) => ({ value, label: t(`common:right.${value}`) })),
    },
    neverLinked: {
      id: 'neverLinked',
      label: t('filters.linked'),
      several: false,
      all: t('filters.anyLinked'),
      options: [{ value: 'true', label: t('filters.neverLinked') }],
    },
    holder: {
      id: 'holder',
      label: t('filters.holder'),
      several: false,
      options: HOLDERS.map((value) => ({ value, label: t(`holder.${value}`) })),
    },
  } satisfies Record<string, ListFilter>;
}
