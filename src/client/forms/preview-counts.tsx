import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { RequestPreview } from '#contract/requests/request.schema.ts';

const OUTCOMES = ['applies', 'waits', 'unchanged', 'refused'] as const;

type Props = { preview: Pick<RequestPreview, 'counts'> };

/** « 3 changements · 1 refusée »: how many lines come to what. */
export function PreviewCounts({ preview: { counts } }: Props) {
  const { t } = useTranslation('requests');
  const { number } = useFormats();
  const told = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  if (told.length === 1 && told[0] === 'unchanged') return t('preview.nothing');
  return told
    .map((outcome) => t(`preview.counts.${outcome}`, { count: counts[outcome], n: number(counts[outcome]) }))
    .join(' · ');
}
