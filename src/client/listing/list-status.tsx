import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import { ListCount } from './list-count.tsx';
import type { ListPage } from './list-page.ts';
import { ListRange } from './list-range.tsx';
import styles from './list-toolbar.module.css';

type Props = {
  shown: ListPage<unknown> | undefined;
  limit: number;
  failed: boolean;
};

/** How many were found, said aloud whenever it changes; the region stands before it speaks. */
export function ListStatus({ shown, limit, failed }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  return (
    <p className={styles.count} role="status">
      {shown && <ListCount total={shown.total} />}
      {shown && shown.rows.length > 0 && (
        <VisuallyHidden>
          {'. '}
          <ListRange shown={shown} limit={limit} />
        </VisuallyHidden>
      )}
      {!shown && (failed ? <VisuallyHidden>{t('failed.title')}</VisuallyHidden> : t('common:loading'))}
    </p>
  );
}
