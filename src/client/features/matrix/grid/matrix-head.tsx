import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixFile } from '#client/features/matrix/shown-matrix.ts';
import { gridRoles } from './grid-roles.ts';
import styles from './matrix-grid.module.css';

type Props = {
  files: readonly MatrixFile[];
  start: number;
  end: number;
  pool: number;
  columnWidth: number;
  activeColumn: number;
};

/** The names of the files that are near what is seen, upwards. */
function Head({ files, start, end, pool, columnWidth, activeColumn }: Props) {
  const { t } = useTranslation('matrix');
  return (
    <thead {...gridRoles.group} className={styles.head}>
      <tr {...gridRoles.row} aria-rowindex={1}>
        <th {...gridRoles.columnHeader} scope="col" className={styles.corner} aria-colindex={1}>
          {t('grid.contact')}
        </th>
        {files.slice(start, end).map(({ name }, position) => {
          const column = start + position;
          return (
            <th
              key={column % pool}
              {...gridRoles.columnHeader}
              scope="col"
              className={styles.columnHead}
              aria-colindex={column + 2}
              title={name}
              data-active={column === activeColumn}
              style={{ left: column * columnWidth }}
            >
              <span>{name}</span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

export const MatrixHead = memo(Head);
