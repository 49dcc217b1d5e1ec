import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import { usePageLeft } from '#client/navigation/use-page-left.ts';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import table from '#client/ui/table.module.css';
import type { ContactRow } from '#contract/contacts/contact.schema.ts';
import { listingName } from '#domain/contact/contact.ts';

type Props = { contact: Pick<ContactRow, 'id' | 'firstName' | 'lastName' | 'email' | 'onItsWay'> };

/** « Bélanger-Côté, Anaïs », which opens the sheet, and the e-mail under it. */
export function ContactNameCell({ contact }: Props) {
  const { t } = useTranslation('contacts');
  const left = usePageLeft('contacts');
  const search = sheetAddress(useSheetDay());
  return (
    <>
      <Link
        className={table.primaryLink ?? ''}
        to="/mon-organisation/contacts/$contactId"
        params={{ contactId: contact.id }}
        search={search}
        state={left}
      >
        {listingName(contact)}
      </Link>
      <span className={table.sub}>{contact.email ?? t('list.noEmail')}</span>
      {contact.onItsWay && <OnItsWayMark />}
    </>
  );
}
