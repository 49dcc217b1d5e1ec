import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { Relation } from './standing-relations.ts';

/** A relation in words: « Membre du personnel, Cabinet Rivière-Ouelle CPA », and since when. */
export function useRelationWords() {
  const { t } = useTranslation(['remove-relation', 'common']);
  const { endDay } = useFormats();
  return {
    nameOf: (relation: Relation) =>
      t('relations.name', {
        function: t(`common:function.${relation.function}`),
        organisation: relation.organisation.name,
      }),
    daysOf: ({ startOn, endOn }: Relation) =>
      endDay(endOn) === undefined
        ? t('relations.since', { startOn })
        : t('relations.days', { startOn, endOn }),
  };
}
