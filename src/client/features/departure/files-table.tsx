import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { tableRoles } from '#client/listing/table-roles.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { classNames } from '#client/ui/class-names.ts';
import layout from '#client/ui/layout.module.css';
import { SearchField } from '#client/ui/search-field.tsx';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';
import { foldText } from '#domain/search/fold-text.ts';
import styles from './departure.module.css';
import { FileRow } from './file-row.tsx';
import type { DepartureFile } from './files-of-contact.ts';
import type { Departure } from './use-departure.ts';

/** Rows drawn at once; more come as one asks for them. */
const STEP = 50;
const FEW = 8;

type Props = {
  departure: Departure;
  files: readonly DepartureFile[];
  selected: readonly string[];
  onSelect: (ids: string[]) => void;
};

/** The files, and to whom each one goes. */
export function FilesTable({ departure, files, selected, onSelect }: Props) {
  const { t } = useTranslation('departure');
  const { number } = useFormats();
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<string>();
  const wanted = foldText(search.trim());
  const found = files.filter(({ name }) => foldText(name).includes(wanted));
  const shown = found.slice(0, most);
  const ticked = found.filter(({ id }) => selected.includes(id)).length;
  const uncovered = departure.preview.preview?.uncovered ?? [];
  return (
    <div className={layout.stack}>
      {files.length > FEW && (
        <SearchField
          label={t('table.search')}
          placeholder={t('table.search')}
          value={search}
          onChange={setSearch}
          clearLabel={t('table.clear')}
        />
      )}
      <TableRegion label={t('table.caption')}>
        <table className={classNames(table.table, styles.files)} {...tableRoles.table}>
          <caption className={table.caption}>{t('table.caption')}</caption>
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row}>
              <th scope="col" className={table.selectCell} {...tableRoles.columnHeader}>
                <Checkbox
                  label={t('table.selectAll', { count: found.length, n: number(found.length) })}
                  labelHidden
                  checked={found.length > 0 && ticked === found.length}
                  indeterminate={ticked > 0 && ticked < found.length}
                  onChange={({ currentTarget }) => {
                    const ids = found.map(({ id }) => id);
                    const others = selected.filter((id) => !ids.includes(id));
                    onSelect(currentTarget.checked ? [...others, ...ids] : others);
                  }}
                />
              </th>
              <th scope="col" {...tableRoles.columnHeader}>
                {t('table.file')}
              </th>
              <th scope="col" {...tableRoles.columnHeader}>
                {t('table.covered')}
              </th>
              <th scope="col" {...tableRoles.columnHeader}>
                {t('table.to')}
              </th>
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {shown.map((file) => (
              <FileRow
                key={file.id}
                departure={departure}
                file={file}
                alone={uncovered.includes(file.id)}
                selected={selected.includes(file.id)}
                onSelect={(on) =>
                  onSelect(on ? [...selected, file.id] : selected.filter((id) => id !== file.id))
                }
                open={open === file.id}
                onOpenChange={(on) => setOpen(on ? file.id : undefined)}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {found.length === 0 && <p>{t('table.notFound')}</p>}
      {found.length > most && (
        <div>
          <Button size="small" onClick={() => setMost(most + STEP)}>
            {t('table.more', { shown: number(shown.length), total: number(found.length) })}
          </Button>
        </div>
      )}
    </div>
  );
}
