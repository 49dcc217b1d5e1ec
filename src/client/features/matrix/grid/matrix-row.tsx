import { memo } from 'react';
import mark from '#client/features/matrix/matrix-mark.module.css';
import type { CellState, MatrixContact, ShownMatrix } from '#client/features/matrix/shown-matrix.ts';
import { classNames } from '#client/ui/class-names.ts';
import { listingName } from '#domain/contact/contact.ts';
import { HEAD } from './grid-place.ts';
import { gridRoles } from './grid-roles.ts';
import styles from './matrix-grid.module.css';

type Props = {
  row: number;
  contact: MatrixContact;
  /** The first column that is drawn. */
  start: number;
  /** Of the cells from there on: one for each column that is drawn. */
  keys: readonly string[];
  /** Pixels between the first column and the first one drawn. */
  offset: number;
  stateAt: ShownMatrix['stateAt'];
  labels: Readonly<Record<CellState, string>>;
  /** The cell one is on, if it is of this row. */
  active: { readonly column: number; readonly id: string; readonly label: string } | undefined;
  hrefOf: (contactId: string) => string;
  /** « Représentant, Dirigeant d’entreprise »: asked of the grid, which knows the words once for all rows. */
  functionsOf: (contact: MatrixContact) => string;
};

const cellClass = classNames(styles.cell, mark.mark);

/**
 * A contact, and those of his cells that are near what is seen. Room takes the place of those before, so that the others stay
 * untouched where they are as the grid is scrolled.
 */
function Row({ row, contact, start, keys, offset, stateAt, labels, active, hrefOf, functionsOf }: Props) {
  const name = listingName(contact);
  const functions = functionsOf(contact);
  const onHead = active?.column === HEAD;
  return (
    <div {...gridRoles.row(row + 2)} className={styles.row}>
      <div
        {...gridRoles.rowHeader}
        className={styles.rowHead}
        data-active={Boolean(active)}
        data-current={onHead}
      >
        <a
          href={hrefOf(contact.id)}
          tabIndex={-1}
          id={onHead ? active?.id : undefined}
          className={styles.name}
          title={name}
        >
          {name}
        </a>
        <span className={styles.functions} title={functions}>
          {functions}
        </span>
      </div>
      <div {...gridRoles.none} className={styles.strip} style={{ paddingLeft: offset }}>
        {keys.map((key, position) => {
          const column = start + position;
          const state = stateAt(row, column);
          const current = active?.column === column ? active : undefined;
          return (
            <div
              key={key}
              {...gridRoles.cell(column + 2, current?.label ?? labels[state ?? 'none'])}
              id={current?.id}
              className={cellClass}
              data-state={state}
              data-active={current ? true : undefined}
            />
          );
        })}
      </div>
    </div>
  );
}

export const MatrixRow = memo(Row);
