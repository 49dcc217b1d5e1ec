import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { ListPage } from './list-page.ts';
import { pagePosition } from './page-position.ts';

type Props = { shown: ListPage<unknown>; limit: number };

/** « Rangées 1 - 25 de 312 ». */
export function ListRange({ shown, limit }: Props) {
  const { t } = useTranslation('listing');
  const { number } = useFormats();
  const { first, last } = pagePosition(shown, limit);
  const words = { first: number(first), last: number(last), total: number(shown.total.count) };
  return shown.total.exact ? t('range', words) : t('rangeBeyond', words);
}
