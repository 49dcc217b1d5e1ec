import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { sizeOf } from './selection.ts';

/** « 2 contacts sélectionnés », in the words of a list; « 2 rangées sélectionnées » where it has none of its own. */
export type SelectedWords = (count: number, shown: string) => string;

type Props = { size: ReturnType<typeof sizeOf>; selected: SelectedWords | undefined };

/** How many rows are selected. */
export function SelectionText({ size, selected }: Props) {
  const { t } = useTranslation('listing');
  const { number } = useFormats();
  const shown = number(size.count);
  if (!size.exact) return t('selection.beyond', { shown });
  return selected?.(size.count, shown) ?? t('selection.count', { count: size.count, shown });
}
