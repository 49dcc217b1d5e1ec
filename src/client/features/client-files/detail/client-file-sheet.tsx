import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { clientFileQueries } from '#client/features/client-files/client-file-queries.ts';
import { HistorySection } from '#client/history/history-section.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { IncompleteNotice } from '#client/sheets/incomplete-notice.tsx';
import { SheetDay } from '#client/sheets/sheet-day.tsx';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import layout from '#client/ui/layout.module.css';
import type { ClientFileSheet as Sheet } from '#contract/access-sheets/access-sheet.schema.ts';
import { FileContacts } from './file-contacts.tsx';
import { FileHoldings } from './file-holdings.tsx';
import { FileTies } from './file-ties.tsx';
import { FirmHoldings } from './firm-holdings.tsx';

type Props = { sheet: Sheet; on: string | undefined };

/** An organisation or a person in relation: the tie, what is held in its file, and who acts there; of one's firm, what it holds. */
export function ClientFileSheet({ sheet, on }: Props) {
  const { t } = useTranslation(['client-files', 'sheets']);
  const profile = useCurrentProfile();
  const { file, role, relations, complete } = sheet;
  usePageTitle(file.name);
  return (
    <div className={layout.stackLarge}>
      <SheetHeading
        list="organisation-relations"
        title={file.name}
        lead={t(`sheets:fileKind.${file.kind}`)}
      />
      <SheetDay />
      {!complete && <IncompleteNotice search={{ dossier: file.id }} />}
      {role !== 'own' && <FileTies relations={relations} name={file.name} role={role} />}
      {role === 'firm' ? (
        <FirmHoldings sheet={sheet} />
      ) : (
        <>
          <FileHoldings sheet={sheet} on={on} />
          <FileContacts sheet={sheet} on={on} />
          <p>
            <Link to="/mon-organisation/autorisations" search={{ dossier: file.id }}>
              {t('sheet.authorizations')}
            </Link>
          </p>
        </>
      )}
      <HistorySection
        of={{ subject: 'client-file', id: file.id }}
        queryKey={clientFileQueries.all(profile.id)}
      />
    </div>
  );
}
