import { Link } from '@tanstack/react-router';
import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import table from '#client/ui/table.module.css';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';

type Props = { row: OrganisationRelationRow };

/** The client, with the way to its sheet; the organisation itself, where it is the client of another. */
export function ClientCell({ row: { file, onItsWay } }: Props) {
  const { organisation } = useCurrentProfile();
  const search = sheetAddress(useSheetDay());
  return (
    <>
      {file.id === organisation.id ? (
        file.name
      ) : (
        <Link
          className={table.primaryLink ?? ''}
          to="/mon-organisation/dossiers/$fileId"
          params={{ fileId: file.id }}
          search={search}
        >
          {file.name}
        </Link>
      )}
      {onItsWay && <OnItsWayMark />}
    </>
  );
}
