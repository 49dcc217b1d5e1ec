import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixContact } from '#client/features/matrix/shown-matrix.ts';
import { listingName } from '#domain/contact/contact.ts';
import { gridRoles } from './grid-roles.ts';
import { COLUMN_BLOCK, MatrixCells } from './matrix-cells.tsx';
import styles from './matrix-grid.module.css';

type Props = Pick<
  Parameters<typeof MatrixCells>[0],
  'row' | 'stateAt' | 'labels' | 'columnWidth' | 'active'
> & {
  contact: MatrixContact;
  start: number;
  end: number;
  pool: number;
  top: number;
};

/** A contact, and those of his cells that are near what is seen. */
function Row({ row, contact, start, end, pool, top, active, ...cells }: Props) {
  const { t } = useTranslation('common');
  const blocks: ReactElement[] = [];
  for (let first = start; first < end; first += COLUMN_BLOCK) {
    const last = Math.min(first + COLUMN_BLOCK, end);
    const here = active && first <= active.column && active.column < last ? active : undefined;
    blocks.push(
      <MatrixCells key={first % pool} {...cells} row={row} start={first} end={last} active={here} />,
    );
  }
  return (
    <tr {...gridRoles.row} className={styles.row} aria-rowindex={row + 2} style={{ top }}>
      <th
        {...gridRoles.rowHeader}
        scope="row"
        className={styles.rowHead}
        aria-colindex={1}
        data-active={active !== undefined}
      >
        <span className={styles.name}>{listingName(contact)}</span>
        <span className={styles.functions}>
          {contact.functions.map((kind) => t(`function.${kind}`)).join(', ')}
        </span>
      </th>
      {blocks}
    </tr>
  );
}

export const MatrixRow = memo(Row);
