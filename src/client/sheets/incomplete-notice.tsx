import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListAddress } from '#client/listing/list-address.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { Notice } from '#client/ui/notice.tsx';

type Props = {
  /** The address of « Autorisations » narrowed to what the sheet is about: `{ contact: id }`. */
  search: ListAddress;
};

/** A sheet that can't hold everything says so, and leads to the table that does. */
export function IncompleteNotice({ search }: Props) {
  const { t } = useTranslation(['sheets', 'common']);
  const listed = useCurrentProfile().abilities.includes('list-authorizations');
  return (
    <Notice
      tone="warning"
      toneLabel={t('common:warning')}
      title={t('incomplete.title')}
      actions={
        listed && (
          <Link
            className={buttonClass({ size: 'small' })}
            to="/mon-organisation/autorisations"
            search={search}
          >
            {t('incomplete.link')}
          </Link>
        )
      }
    >
      {t('incomplete.text')}
    </Notice>
  );
}
