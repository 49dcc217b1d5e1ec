import { Link } from '@tanstack/react-router';
import { usePageLeft } from '#client/navigation/use-page-left.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import table from '#client/ui/table.module.css';

type Props = { side: { readonly id: string; readonly name: string } };

/** One side of a relation, with the way to its sheet; one's own organisation by its name alone. */
export function SideLink({ side: { id, name } }: Props) {
  const { organisation } = useCurrentProfile();
  const search = sheetAddress(useSheetDay());
  const left = usePageLeft('organisation-relations');
  if (id === organisation.id) return name;
  return (
    <Link
      className={table.primaryLink ?? ''}
      to="/mon-organisation/dossiers/$fileId"
      params={{ fileId: id }}
      search={search}
      state={left}
    >
      {name}
    </Link>
  );
}
