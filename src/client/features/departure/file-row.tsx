import { useTranslation } from 'react-i18next';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { useFormats } from '#client/i18n/use-formats.ts';
import { tableRoles } from '#client/listing/table-roles.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import layout from '#client/ui/layout.module.css';
import { StatusMark } from '#client/ui/status-mark.tsx';
import table from '#client/ui/table.module.css';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { assigned } from './assigned.ts';
import styles from './departure.module.css';
import type { DepartureFile } from './files-of-contact.ts';
import type { Departure } from './use-departure.ts';
import { usePersonNames } from './use-person-names.ts';

/** Colleagues named in a row; the others are counted. */
const NAMED = 2;

type Props = {
  departure: Departure;
  file: DepartureFile;
  /** Nobody would cover it. */
  alone: boolean;
  selected: boolean;
  onSelect: (on: boolean) => void;
  /** Its picker is open; one row at a time. */
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** One file: who covers it already, and who takes it. */
export function FileRow({ departure, file, alone, selected, onSelect, open, onOpenChange }: Props) {
  const { t } = useTranslation(['departure', 'common']);
  const { number } = useFormats();
  const announce = useAnnounce();
  const { values, change, contactId } = departure;
  const to = values.assignments.find(({ fileId }) => fileId === file.id)?.contactId;
  const names = usePersonNames(to === undefined ? [] : [to]);
  const left = values.left.includes(file.id);
  const others = file.others.length - NAMED;
  const pickerId = `to-${file.id}`;
  const buttonId = `choose-${file.id}`;

  function give(id: string | null) {
    if (id === contactId) return announce(t('share.leaver'), { shown: true });
    const without = values.assignments.filter(({ fileId }) => fileId !== file.id);
    if (id === null) return change({ assignments: without });
    change({
      assignments: assigned(without, [{ fileId: file.id, fileKind: file.kind, contactId: id }]),
      left: values.left.filter((one) => one !== file.id),
    });
    onOpenChange(false);
    setTimeout(() => focusField(buttonId));
  }

  return (
    <tr data-selected={selected || undefined} {...tableRoles.row}>
      <td className={table.selectCell} {...tableRoles.cell}>
        <Checkbox
          label={t('table.select', { file: file.name })}
          labelHidden
          checked={selected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      </td>
      <th scope="row" className={table.rowHeader} {...tableRoles.rowHeader}>
        {file.name}
      </th>
      <td {...tableRoles.cell}>
        <span className={styles.column} aria-hidden="true">
          {t('table.covered')}
        </span>
        {file.others.length > 0 ? (
          <>
            {file.others.slice(0, NAMED).join(', ')}
            {others > 0 && ` ${t('table.others', { count: others, n: number(others) })}`}
          </>
        ) : (
          <span className={styles.quiet}>{t('table.nobody')}</span>
        )}
      </td>
      <td {...tableRoles.cell}>
        {open ? (
          <div className={styles.picker}>
            <ContactPicker
              id={pickerId}
              label={t('table.give', { file: file.name })}
              value={to ?? null}
              onChange={give}
            />
            <Button
              size="small"
              variant="tertiary"
              onClick={() => {
                onOpenChange(false);
                setTimeout(() => focusField(buttonId));
              }}
            >
              {t('common:close')}
            </Button>
          </div>
        ) : (
          <div className={layout.cluster}>
            {to !== undefined && <strong>{names(to)}</strong>}
            {to === undefined && alone && !left && <StatusMark tone="warning">{t('table.alone')}</StatusMark>}
            <Button
              id={buttonId}
              size="small"
              variant={to === undefined ? 'secondary' : 'tertiary'}
              aria-label={t(to === undefined ? 'table.give' : 'table.changeNamed', { file: file.name })}
              onClick={() => {
                onOpenChange(true);
                // The field is drawn first.
                setTimeout(() => focusField(pickerId));
              }}
            >
              {t(to === undefined ? 'table.choose' : 'table.change')}
            </Button>
            {to !== undefined && (
              <Button
                size="small"
                variant="tertiary"
                aria-label={t('table.withdrawNamed', { file: file.name })}
                onClick={() => {
                  give(null);
                  setTimeout(() => focusField(buttonId));
                }}
              >
                {t('table.withdraw')}
              </Button>
            )}
            {to === undefined && (alone || left) && (
              <Checkbox
                id={`left-${file.id}`}
                label={t('table.leave')}
                aria-label={t('table.leaveNamed', { file: file.name })}
                checked={left}
                onChange={({ currentTarget }) =>
                  change({
                    left: currentTarget.checked
                      ? [...values.left, file.id]
                      : values.left.filter((one) => one !== file.id),
                  })
                }
              />
            )}
          </div>
        )}
      </td>
    </tr>
  );
}
