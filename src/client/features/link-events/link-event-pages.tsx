import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';

type Props = {
  /** Where the next ones begin; null at the end. */
  before: string | null;
  /** Those shown aren't the newest. */
  older: boolean;
};

/** « Plus anciennes », and back to the most recent. */
export function LinkEventPages({ before, older }: Props) {
  const { t } = useTranslation('link-events');
  if (before === null && !older) return null;
  const look = buttonClass({ size: 'small' });
  return (
    <nav aria-label={t('pages')} className={layout.cluster}>
      {older && (
        <Link to="/mon-organisation/liaisons" className={look}>
          {t('newest')}
        </Link>
      )}
      {before !== null && (
        <Link to="/mon-organisation/liaisons" search={{ avant: before }} className={look}>
          {t('older')}
        </Link>
      )}
    </nav>
  );
}
