import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { SortButton } from '#client/ui/sort-button.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';
import { sampleContacts } from './sample-contacts.ts';

/** A native table: selection, sort, a second line in a cell, numbers, states. */
export function SampleTable() {
  const { t, i18n } = useTranslation('showcase');
  const [ascending, setAscending] = useState(true);
  const [selected, setSelected] = useState(() => new Set<string>(['1', '3']));
  const rows = ascending ? sampleContacts : sampleContacts.toReversed();
  const direction = ascending ? 'ascending' : 'descending';
  const states = {
    sent: <StatusMark tone="warning">{t('states.sent')}</StatusMark>,
    expired: <StatusMark tone="error">{t('states.expired')}</StatusMark>,
    never: <StatusMark tone="neutral">{t('states.no')}</StatusMark>,
  };
  function toggle(id: string) {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  }
  return (
    <TableRegion label={t('table.caption')}>
      <table className={table.table}>
        <caption className={table.caption}>{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={table.selectCell}>
              <Checkbox
                labelHidden
                label={t('table.selectPage')}
                indeterminate={selected.size > 0 && selected.size < rows.length}
                checked={selected.size === rows.length}
                onChange={(event) =>
                  setSelected(new Set(event.currentTarget.checked ? rows.map((r) => r.id) : []))
                }
              />
            </th>
            <th scope="col" aria-sort={direction}>
              <SortButton direction={direction} onClick={() => setAscending(!ascending)}>
                {t('filters.contact')}
              </SortButton>
            </th>
            <th scope="col">
              <SortButton direction={undefined} onClick={() => undefined}>
                {t('filters.function')}
              </SortButton>
            </th>
            <th scope="col" className={table.number}>
              {t('table.permissions')}
            </th>
            <th scope="col">{t('filters.active')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, email, files, state }) => (
            <tr key={id} data-selected={selected.has(id) || undefined}>
              <td className={table.selectCell}>
                <Checkbox
                  labelHidden
                  label={t('table.selectRow', { name })}
                  checked={selected.has(id)}
                  onChange={() => toggle(id)}
                />
              </td>
              <th scope="row">
                <a className={table.primaryLink} href="#table">
                  {name}
                </a>
                <span className={table.sub}>{email || t('table.noEmail')}</span>
              </th>
              <td>
                {t('filters.member')}
                {id === '4' && <span className={table.sub}>{t('table.pending')}</span>}
              </td>
              <td className={table.number}>{files.toLocaleString(i18n.language)}</td>
              <td>{states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
