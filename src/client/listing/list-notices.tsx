import { useTranslation } from 'react-i18next';
import { Notice } from '#client/ui/notice.tsx';
import styles from './list-view.module.css';
import type { List } from './use-list.ts';

type Props = {
  list: List;
  /** The service refused the cursor, and the first page is shown instead. */
  cursorRefused: boolean;
  onDismissCursor: () => void;
};

/** Says quietly what of the address couldn't be followed; the region stands before it speaks. */
export function ListNotices({ list, cursorRefused, onDismissCursor }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const { ignored } = list;
  const labels = {
    tone: 'info',
    toneLabel: t('common:information'),
    dismissLabel: t('common:close'),
  } as const;
  return (
    <div className={styles.notices} role="status">
      {ignored.length > 0 && (
        <Notice {...labels} onDismiss={() => list.change({}, { replace: true })}>
          {t('notice.ignored', { params: ignored.join(', ') })}
        </Notice>
      )}
      {cursorRefused && (
        <Notice {...labels} onDismiss={onDismissCursor}>
          {t('notice.cursor')}
        </Notice>
      )}
    </div>
  );
}
