import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageLeft } from '#client/navigation/use-page-left.ts';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import table from '#client/ui/table.module.css';
import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';
import { listingName } from '#domain/contact/contact.ts';
import styles from './authorization-list.module.css';

type Props = { contact: AuthorizationRow['contact'] };

/** Who holds it, with the way to his sheet, which the whole row follows. */
export function AuthorizationContactCell({ contact }: Props) {
  const { t } = useTranslation('authorizations');
  const search = sheetAddress(useSheetDay());
  const left = usePageLeft('authorizations');
  if (!contact) return <span className={styles.quiet}>{t('cells.byOrganisation')}</span>;
  return (
    <Link
      className={table.primaryLink ?? ''}
      to="/mon-organisation/contacts/$contactId"
      params={{ contactId: contact.id }}
      search={search}
      state={left}
      data-row-link
    >
      {listingName(contact)}
    </Link>
  );
}
