import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { ListPage } from './list-page.ts';

type Props = { total: ListPage<unknown>['total'] };

/** « 312 résultats », « plus de 10 000 résultats » where the service stopped counting. */
export function ListCount({ total }: Props) {
  const { t } = useTranslation('listing');
  const { number } = useFormats();
  const shown = number(total.count);
  return total.exact ? t('results', { count: total.count, shown }) : t('resultsBeyond', { shown });
}
