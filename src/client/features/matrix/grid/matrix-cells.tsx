import { memo, type ReactElement } from 'react';
import mark from '#client/features/matrix/matrix-mark.module.css';
import type { CellState, ShownMatrix } from '#client/features/matrix/shown-matrix.ts';
import { classNames } from '#client/ui/class-names.ts';
import { gridRoles } from './grid-roles.ts';
import styles from './matrix-grid.module.css';

/** Cells of a row that are drawn together, so that a step of the scroll touches few of them. */
export const COLUMN_BLOCK = 4;

type Props = {
  row: number;
  start: number;
  end: number;
  /** How many cells of a row are drawn at the most. */
  stateAt: ShownMatrix['stateAt'];
  labels: Readonly<Record<CellState, string>>;
  columnWidth: number;
  /** The cell one is on, if it is among these. */
  active: { readonly column: number; readonly id: string; readonly label: string } | undefined;
};

const cellClass = classNames(styles.cell, mark.mark);

/** A few cells of a row, side by side. */
function Cells({ row, start, end, stateAt, labels, columnWidth, active }: Props) {
  const cells: ReactElement[] = [];
  for (let column = start; column < end; column += 1) {
    const state = stateAt(row, column);
    const current = active?.column === column ? active : undefined;
    cells.push(
      <td
        key={column - start}
        {...gridRoles.cell}
        id={current?.id}
        className={cellClass}
        aria-colindex={column + 2}
        aria-label={current?.label ?? labels[state ?? 'none']}
        data-active={current ? true : undefined}
        data-state={state}
        style={{ left: column * columnWidth }}
      />,
    );
  }
  return cells;
}

export const MatrixCells = memo(Cells);
