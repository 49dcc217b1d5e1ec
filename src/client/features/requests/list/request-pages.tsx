import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';
import { type RequestListState, writeRequestListAddress } from './request-list-address.ts';

type Props = {
  state: RequestListState;
  /** Where the next ones begin; null at the end. */
  before: number | null;
};

/** « Plus anciennes », and back to the newest. */
export function RequestPages({ state, before }: Props) {
  const { t } = useTranslation('demands');
  if (before === null && state.before === undefined) return null;
  const look = buttonClass({ size: 'small' });
  return (
    <nav aria-label={t('list.pages')} className={layout.cluster}>
      {state.before !== undefined && (
        <Link
          to="/mes-demandes"
          search={writeRequestListAddress({ ...state, before: undefined })}
          className={look}
        >
          {t('list.newest')}
        </Link>
      )}
      {before !== null && (
        <Link to="/mes-demandes" search={writeRequestListAddress({ ...state, before })} className={look}>
          {t('list.older')}
        </Link>
      )}
    </nav>
  );
}
